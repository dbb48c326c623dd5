import type { Benefit, FieldPath, Setting } from "@/lib/entitlements";
import { suggest, type Suggestion, type Win } from "@/lib/entitlements/suggest";
import type { AssessedCase } from "./case";
import { isNothing } from "./nothing";
import { listedFigures } from "./own-figures";
import { periodOf } from "./periods";
import { say, type Phrase } from "./phrase";
import { entitlementOf, type RightId } from "./rights";
import { changePhrase } from "./suggested-change";
import { titleOf } from "./titles";
import { toldFigureOf } from "./told-figure";
import { trialOf } from "./trial";

/** What one change would bring, in words. */
export interface Suggested {
  readonly set: Setting;
  /** Names the change among all others. */
  readonly key: string;
  /** "If …". */
  readonly change: Phrase;
  readonly wins: readonly SuggestedWin[];
}

/** What a change would bring of one right. */
export interface SuggestedWin {
  readonly id: RightId;
  readonly title: Phrase;
  /** Of what is new alone: the figure, until when, and all of it. */
  readonly figure: Phrase;
  /** Whether it is money granted. */
  readonly isMoney: boolean;
}

/** What would change a family's result. */
export interface Suggestions {
  /** The change worth most in money, if any brings money: a decision, or an answer that rights wait for. */
  readonly best?: Suggested | undefined;
  /** What the family could decide, or what time brings, that would turn a refused right: best first. */
  readonly turning: ReadonlyMap<RightId, readonly Suggested[]>;
}

/** What would change the result of a case; each figure is that of the case judged anew with the change made. */
export function suggestionsOf(now: AssessedCase): Suggestions {
  const { assessment, given, on } = now;
  const refused = new Set<RightId>(
    [...assessment.entitlements, ...assessment.beside]
      .filter(({ status }) => status === "notEligible")
      .map(({ id }) => id),
  );
  const all = suggest(given, on);
  const turning = new Map<RightId, readonly Suggested[]>();
  for (const suggestion of all) {
    if (!suggestion.wins.some(({ id }) => refused.has(id))) continue;
    const suggested = inWordsOf(suggestion, now);
    for (const { id } of suggested.wins.filter((win) => refused.has(win.id))) {
      turning.set(id, [...(turning.get(id) ?? []), suggested].filter(isNew));
    }
  }
  return { best: bestOf(all, now), turning };
}

/** A change that is being tried, with what it brings. */
export function triedOf(set: Setting, now: AssessedCase): Suggested {
  const name = JSON.stringify(set);
  const found = suggest(now.given, now.on).find((suggestion) => JSON.stringify(suggestion.set) === name);
  return inWordsOf(found ?? { set, wins: [] }, now);
}

function bestOf(all: readonly Suggestion[], now: AssessedCase): Suggested | undefined {
  for (const suggestion of all) {
    if (!isOwn(suggestion) || !suggestion.wins.some(bringsMoney)) continue;
    const suggested = inWordsOf(suggestion, now);
    // An amount that rounds to nothing is no gain.
    if (suggested.wins.some(({ isMoney }) => isMoney)) return suggested;
  }
  return undefined;
}

/** What befalls a family, or only the birth will show: nobody decides it. */
const befalls: readonly FieldPath[] = [
  ...(["delivery.difficult", "situations"] as const),
  ...(["mother.parentInHospital", "father.parentInHospital"] as const),
];

/** What the family decides, or an answer that it can find out now. */
function isOwn({ set }: Suggestion): boolean {
  return !("on" in set) && !befalls.includes(set.path);
}

/** One line for one question: of several areas, any. */
function isNew({ set }: Suggested, place: number, all: readonly Suggested[]): boolean {
  const path = "on" in set ? set.on : set.path;
  return all.findIndex((other) => ("on" in other.set ? other.set.on : other.set.path) === path) === place;
}

function inWordsOf({ set, wins }: Suggestion, now: AssessedCase): Suggested {
  const then = trialOf(now, set);
  return {
    set,
    key: "on" in set ? set.on : `${set.path}=${String(set.value)}`,
    change: changePhrase(set, then.given, now.on),
    wins: wins.flatMap((win) => wonIn(win, { now, then }) ?? []),
  };
}

function wonIn(win: Win, { now, then }: { now: AssessedCase; then: AssessedCase }): SuggestedWin | undefined {
  const { id } = win;
  const before = entitlementOf(now.assessment, id).benefits.map((benefit) => JSON.stringify(benefit));
  const more = win.benefits.filter((benefit) => !before.includes(JSON.stringify(benefit)));
  // A right that comes to nothing is no gain.
  const told = more.filter((benefit) => !isNothing(benefit));
  if (told.length === 0) return undefined;
  return { id, title: titleOf(id), figure: figureOf(win, told, then), isMoney: bringsMoney(win) };
}

/** The figure alone, and where it runs for months, until when, and all of it. */
function figureOf({ id, status }: Win, told: readonly Benefit[], then: AssessedCase): Phrase {
  const [figure = say("result.suggest.had", { status })] = listedFigures(id, told, then);
  const [only, ...others] = told;
  if (only?.kind !== "cash" || others.length > 0 || only.per !== "month" || only.total === undefined) return figure;
  const own = toldFigureOf(id, only) ?? figure;
  return say("result.suggest.inAll", { figure: own, period: periodOf(only, then.on), total: only.total });
}

/** Money granted with a figure: the family's own savings are none. */
function bringsMoney({ id, benefits }: Win): boolean {
  return id !== "provident-fund-rent" && benefits.some((benefit) => benefit.kind === "cash" && benefit.amount);
}
