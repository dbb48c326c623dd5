"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Result } from "@/lib/result";

/** The result in a sentence or two, before its sums. */
export function Gist({ gist }: Pick<Result, "gist">) {
  const t = useTranslations("result.gist");
  const words = useWords();
  if (gist.length === 0) return null;
  return <p className="text-base/snug">{gist.map(words).reduce((first, second) => t("then", { first, second }))}</p>;
}
