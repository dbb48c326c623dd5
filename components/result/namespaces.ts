import type { Namespace } from "@/components/i18n/app-config";

/** The words that a result is told with, wherever it stands. */
export const resultNamespaces = [
  ...([
    "aloud",
    "answer",
    "assumptions",
    "benefits",
    "beside",
    "calendar",
    "conditions",
    "doubts",
    "entitlements",
  ] as const),
  ...([
    "errors",
    "fields",
    "hotlines",
    "instruments",
    "link",
    "missing",
    "moved",
    "paper",
    "questions",
    "result",
  ] as const),
  ...(["takeaway", "timeline", "toDo", "unit"] as const),
] satisfies readonly Namespace[];
