import { currentAnswers, keepLinked } from "@/components/answers/session";
import { isOpenable, noAnswers, writeSaved, type Found, type Openable, type OpenedLink } from "@/lib/household";
import type { Brought, Held } from "./decide";

/** A link that was found in a text and can be opened. */
export type FoundOpenable = Openable & Pick<Found, "others">;

/** Whether this tab holds any answers. */
export function holdsAnswers(): boolean {
  return writeSaved(currentAnswers()) !== writeSaved(noAnswers());
}

/** What a text was found to bring. */
export function broughtBy(link: Found | undefined): Brought {
  if (!link) return "none";
  if (!isOpenable(link)) return link.problem === "unknownVersion" ? "newer" : "problem";
  if (writeSaved(link.answers) !== writeSaved(noAnswers())) return "answers";
  return link.leftOut.length > 0 || link.changed ? "unusable" : "nothing";
}

/** What this tab holds beside the answers of a link. */
export function heldBeside(link: Found | undefined): Exclude<Held, "own"> {
  if (!holdsAnswers()) return "empty";
  const isSame = link && isOpenable(link) && writeSaved(currentAnswers()) === writeSaved(link.answers);
  return isSame ? "same" : "other";
}

/** What a tab remembers of a link. */
export function rememberedOf({ on, leftOut, more, changed, others }: FoundOpenable): OpenedLink {
  return { leftOut, more, changed, others, ...(on !== undefined && { on }) };
}

/** Makes the answers of a link those of this tab. */
export function openLink(link: FoundOpenable): void {
  keepLinked(link.answers, rememberedOf(link));
}
