import { valueAt } from "@/lib/household";
import type { AssessedCase } from "./case";
import { askedAt, type Asked } from "./places";
import { say, type Phrase } from "./phrase";
import { judgedIn, type Judged } from "./rights";
import { stakeOf } from "./stakes";
import { titleOf } from "./titles";

/** A question that keeps rights open. */
export interface OpenQuestion extends Asked {
  /** The rights that wait for it, those worth most first, each with the most that it may come to. */
  readonly settles: readonly Phrase[];
  /** Asked before, and the family was not sure. */
  readonly unsure: boolean;
}

/** The questions that keep rights open: first what the most money waits for, then what the most rights wait for. */
export function openQuestionsOf(of: AssessedCase): readonly OpenQuestion[] {
  const { assessment, household, given, on } = of;
  const open = assessment.missing.flatMap((path) => {
    const asked = askedAt(path, household, on);
    if (!asked) return [];
    const waiting = judgedIn(assessment).filter(({ missing }) => missing.includes(path));
    const unsure = valueAt(given, ...path.split(".")) === null;
    return { asked: { ...asked, settles: settled(waiting, of), unsure }, worth: worthOf(waiting, of) };
  });
  // What is alike stays in the order in which it is asked.
  open.sort((a, b) => b.worth - a.worth || b.asked.settles.length - a.asked.settles.length);
  return open.map(({ asked }) => asked);
}

/** The most money that waits for an answer, in yuan. */
function worthOf(waiting: readonly Judged[], of: AssessedCase): number {
  return waiting.reduce((sum, { id }) => sum + (stakeOf(id, of)?.money ?? 0), 0);
}

function settled(waiting: readonly Judged[], of: AssessedCase): readonly Phrase[] {
  const rights = waiting.map(({ id }) => ({ title: titleOf(id), stake: stakeOf(id, of) }));
  rights.sort((a, b) => (b.stake?.money ?? 0) - (a.stake?.money ?? 0));
  return rights.map(({ title, stake }) =>
    stake?.most ? say("result.stake.named", { title, most: stake.most }) : title,
  );
}
