import type { FieldPath, Group, Status } from "@/lib/entitlements";
import { untilBirth } from "@/lib/household";
import { announcedFor } from "./announced";
import type { AssessedCase } from "./case";
import { citationsOf } from "./citations";
import { comesToNothing, gainOf, type Gain } from "./gains";
import { groundNotesOf } from "./ground-notes";
import type { HotlineId } from "./hotlines";
import { hotlinesOf } from "./hotlines-of";
import { beginsLater } from "./later";
import { nextToNothing } from "./nothing-told";
import { say, type Phrase } from "./phrase";
import { askedAt, type Asked } from "./places";
import { reasonsOf, refusalOf, type Reason, type Reasons } from "./reasons";
import { isRemarked, remarksOf } from "./remarks";
import { isGranted, type Judged, type RightId } from "./rights";
import { stakeOf } from "./stakes";
import { titleOf } from "./titles";
import { togetherOf } from "./together";

/** One right, with all that a family is told of it. */
export interface Card {
  readonly id: RightId;
  readonly group: Group;
  readonly status: Status;
  readonly title: Phrase;
  /** What the right is. */
  readonly about: Phrase;
  /** What to do next, or where to ask. */
  readonly next: Phrase;
  /** What its gains come to together, where they are those of several. */
  readonly together?: Phrase | undefined;
  readonly gains: readonly Gain[];
  /** Whether it begins in more than a year. */
  readonly isLater: boolean;
  /** What the law has laid down for a later day that will change a figure. */
  readonly announced: readonly Phrase[];
  /** What must be known beside a figure. */
  readonly remarks: readonly Phrase[];
  /** What became of the ground it stands on since the draft; it changes no figure. */
  readonly notes: readonly Phrase[];
  readonly reasons: readonly Reasons[];
  /** Judged for several persons, and not alike: one of them is enough. */
  readonly oneIsEnough: boolean;
  /** Why it is not the family's. */
  readonly failures: readonly Reason[];
  /** The questions that keep it open. */
  readonly missing: readonly Asked[];
  /** What its unanswered questions may make of it; none where there is no figure to tell. */
  readonly stake: Phrase | undefined;
  /** The questions that would sharpen the figure. */
  readonly refine: readonly Asked[];
  readonly assumptions: readonly Phrase[];
  readonly citations: readonly Phrase[];
  readonly hotlines: readonly HotlineId[];
}

/** All that a family is told of one right. */
export function cardOf(entitlement: Judged, of: AssessedCase): Card {
  const { id, group, status, benefits, missing, refine, assumptions, basis } = entitlement;
  const ask = (path: FieldPath) => askedAt(path, of.household, of.on) ?? [];
  const gains = benefits.flatMap((benefit) => gainOf(id, benefit, of) ?? []);
  const granted = isGranted(entitlement);
  return {
    id,
    group,
    status,
    title: titleOf(id),
    about: say(`entitlements.${id}.about`),
    next: comesToNothing(gains) ? nextToNothing(id) : say(`entitlements.${id}.next`),
    together: togetherOf(entitlement, of),
    gains,
    isLater: beginsLater(benefits, of.on),
    announced: announcedFor(entitlement, of),
    remarks: granted ? remarksOf(entitlement, of) : [],
    notes: groundNotesOf(id, of),
    reasons: reasonsOf(entitlement, of),
    oneIsEnough: granted && entitlement.conditions.some(({ holds }) => holds === false),
    failures: status === "notEligible" ? refusalOf(entitlement, of) : [],
    get missing() {
      return missing.flatMap(ask);
    },
    get stake() {
      return stakeOf(id, of)?.told;
    },
    get refine() {
      // What only the birth will show sharpens nothing before it.
      return refine.flatMap(ask).filter(({ question }) => untilBirth(question, of.household, of.on) !== "unknown");
    },
    assumptions: assumptions.filter((one) => !granted || !isRemarked(one)).map((one) => say(`assumptions.${one}`)),
    get citations() {
      return citationsOf(basis);
    },
    hotlines: hotlinesOf[id],
  };
}
