import { fields, type FieldPath } from "@/lib/entitlements";
import { valueAt } from "@/lib/household";
import { titleOf } from "./cards";
import type { AssessedCase } from "./case";
import type { Phrase } from "./phrase";
import { askedAt, type Asked } from "./places";
import { judgedIn } from "./rights";

/** A question that keeps rights open. */
export interface OpenQuestion extends Asked {
  /** The rights that wait for it. */
  readonly settles: readonly Phrase[];
  /** Asked before, and the family was not sure. */
  readonly unsure: boolean;
}

/** The questions that keep rights open, those first that the most rights wait for. */
export function openQuestionsOf(of: AssessedCase): readonly OpenQuestion[] {
  const { assessment, household, given, on } = of;
  const open = assessment.missing.flatMap((path): OpenQuestion[] => {
    const asked = askedAt(path, household, on);
    const unsure = valueAt(given, ...path.split(".")) === null;
    return asked ? [{ ...asked, settles: waitingFor(path, of), unsure }] : [];
  });
  return open.sort((a, b) => b.settles.length - a.settles.length || placeOf(a.path) - placeOf(b.path));
}

function waitingFor(path: FieldPath, { assessment }: AssessedCase): readonly Phrase[] {
  return judgedIn(assessment)
    .filter(({ missing }) => missing.includes(path))
    .map(({ id }) => titleOf(id));
}

function placeOf(path: FieldPath): number {
  return fields.findIndex((field) => field.path === path);
}
