import { noAnswers, readSaved, readSavedLink, writeSaved, type Answers, type OpenedLink } from "@/lib/household";
import { keep, keepOthers, readKept } from "./kept-text";

/** What this tab keeps of the family's answers. */
export { subscribeToKept as subscribeToAnswers, wipeKept as wipeAnswers } from "./kept-text";

interface Session {
  readonly saved: string | null;
  readonly answers: Answers;
  /** Where the answers came from, if from a link. */
  readonly link: OpenedLink | undefined;
}

let latest: Session = { saved: null, answers: noAnswers(), link: undefined };

function session(): Session {
  const saved = readKept();
  if (saved !== latest.saved) latest = { saved, answers: readSaved(saved), link: readSavedLink(saved) };
  return latest;
}

/** The answers of this tab; the same object until they change. */
export function currentAnswers(): Answers {
  return session().answers;
}

/** The link that the answers of this tab came from; the same object until it changes. */
export function currentLink(): OpenedLink | undefined {
  return session().link;
}

/** Keeps answers, valid or not, as they were typed. */
export function keepAnswers(answers: Answers): void {
  keep(writeSaved(answers, currentLink()));
}

/** Keeps answers that came by a link, or forgets where they came from. */
export function keepLinked(answers: Answers, link: OpenedLink | undefined): void {
  const isSameFamily = writeSaved(answers) === writeSaved(currentAnswers());
  (isSameFamily ? keep : keepOthers)(writeSaved(answers, link));
}
