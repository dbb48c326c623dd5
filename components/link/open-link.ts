import { currentAnswers, keepLinked } from "@/components/answers/session";
import { caseOf } from "@/components/answers/use-case";
import { caseFragment } from "@/components/takeaway/case-link";
import type { CivilDate } from "@/lib/entitlements";
import { decodeLink, noAnswers, writeSaved, type Decoded } from "@/lib/household";
import { fragmentIn } from "./fragment-in";

/** A link that can be opened. */
export type Openable = Extract<Decoded, { household: unknown }>;

/** What a text holds of a link, however it was copied; nothing where it has no pair. */
export function linkIn(text: string, today: CivilDate): Decoded | undefined {
  const fragment = fragmentIn(text);
  return fragment === undefined ? undefined : decodeLink(fragment, today);
}

/** Whether this tab holds any answers. */
export function holdsAnswers(): boolean {
  return writeSaved(currentAnswers()) !== writeSaved(noAnswers());
}

/** Whether a link has no answer that can be used. */
export function bringsNothing({ answers }: Openable): boolean {
  return writeSaved(answers) === writeSaved(noAnswers());
}

/** Whether this tab already holds other answers than those of a link. */
export function wouldOverwrite({ answers }: Openable): boolean {
  return holdsAnswers() && writeSaved(currentAnswers()) !== writeSaved(answers);
}

/** Whether a fragment is the link to the very case in this tab, with its amounts of money or without. */
export function isOwnLink(fragment: string): boolean {
  const mine = caseOf(currentAnswers());
  return [true, false].some((withoutMoney) => `#${caseFragment(mine, { withoutMoney })}` === fragment);
}

/** Makes the answers of a link those of this tab. */
export function openLink({ answers, on, leftOut }: Openable): void {
  keepLinked(answers, { leftOut, ...(on !== undefined && { on }) });
}
