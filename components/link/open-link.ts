import { currentAnswers, keepLinked } from "@/components/answers/session";
import type { CivilDate } from "@/lib/entitlements";
import { decodeLink, noAnswers, writeAnswers, writeSaved, type Decoded } from "@/lib/household";

/** A link that can be opened. */
export type Openable = Extract<Decoded, { household: unknown }>;

/** What a text holds of a link, an address or its fragment alone; nothing where it has no pair. */
export function linkIn(text: string, today: CivilDate): Decoded | undefined {
  const fragment = text.slice(text.indexOf("#") + 1).trim();
  return /^[\w.*-]+=/.test(fragment) ? decodeLink(fragment, today) : undefined;
}

/** Whether this tab already holds other answers than those of a link. */
export function wouldOverwrite({ household }: Openable): boolean {
  const [mine, theirs, none] = [currentAnswers(), writeAnswers(household), noAnswers()].map((of) => writeSaved(of));
  return mine !== none && mine !== theirs;
}

/** Makes the answers of a link those of this tab. */
export function openLink({ household, on, leftOut }: Openable): void {
  keepLinked(writeAnswers(household), { leftOut: leftOut.map(({ key }) => key), ...(on !== undefined && { on }) });
}

/** Takes a link out of the address bar, so that no one who passes by reads it there. */
export function clearAddress(): void {
  window.history.replaceState(window.history.state, "", window.location.pathname + window.location.search);
}
