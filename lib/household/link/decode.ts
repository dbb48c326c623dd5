import type { CivilDate, Household } from "@/lib/entitlements";
import { put } from "../entries";
import { parseHousehold } from "../parse";
import { MOST_CHILDREN } from "../bounds";
import type { Answers } from "../typed";
import { writeAnswers, type Draft } from "../write-answers";
import { LINK_VERSION } from "./encode";
import { judged, type JudgedPair } from "./judge";
import { isCarried } from "./leaves";
import { MOST_LEFT_OUT, type LeftOut } from "./left-out";
import type { Decoded, LinkProblem, Openable } from "./openable";
import type { Settled } from "./settle";

/**
 * Reads the pairs of a link. A bad pair costs that pair only; it never throws.
 * @param today the day of assessment where the link names none
 */
export function decoded(link: Settled, today: CivilDate): Decoded {
  const problem = problemOf(link.version);
  return problem ? { problem } : opened(link, today);
}

function problemOf(version: string | undefined): LinkProblem | undefined {
  if (version === undefined) return "noVersion";
  if (version === LINK_VERSION) return undefined;
  return /^[1-9]\d*$/.test(version) ? "unknownVersion" : "badVersion";
}

function opened({ pairs: found, marked, changed }: Settled, today: CivilDate): Openable {
  const { pairs: read, children } = judged(found);
  const on = read.find(({ path }) => path === "on")?.read as CivilDate | undefined;
  const pairs = together(read, { children, on: on ?? today });
  const draft = draftOf(pairs, children) as Draft;
  const leftOut = pairs.flatMap(lost);
  return {
    household: withKnownBirths(draft),
    answers: withMonthsOwed(writeAnswers(draft), leftOut),
    ...shown(leftOut),
    marked,
    changed,
    pairs,
    ...(on !== undefined && { on }),
  };
}

/** Judges the answers together: one that the others, or its bounds, do not allow is not taken. */
function together(
  pairs: readonly JudgedPair[],
  { children, on }: { readonly children: number; readonly on: CivilDate },
): readonly JudgedPair[] {
  const { errors = [] } = parseHousehold(draftOf(pairs, children), on);
  const wrong = new Map(errors.map(({ path, ...fault }) => [path, fault]));
  return pairs.map((pair) => {
    const fault = pair.read === undefined ? undefined : wrong.get(pair.path);
    return fault ? { ...pair, read: undefined, fault } : pair;
  });
}

function draftOf(pairs: readonly JudgedPair[], children: number): object {
  const rows = Array.from({ length: Math.min(children, MOST_CHILDREN) }, () => ({}));
  const draft = children > 0 ? { children: rows } : {};
  for (const { path, read } of pairs) if (read !== undefined && path !== "on") put(draft, path.split("."), read);
  return draft;
}

/** A place whose first month was bad is shown as one that owes it: without, it would count from today. */
function withMonthsOwed(answers: Answers, leftOut: readonly LeftOut[]): Answers {
  const owed = new Set(leftOut.map(({ path }) => path));
  const children = answers.children.map((child, row) => {
    const { nursery } = child;
    const isOwed = nursery.inclusive === "yes" && owed.has(`children.${row}.nursery.from`);
    return isOwed ? { ...child, nursery: { ...nursery, inclusive: "planned" } } : child;
  });
  return { ...answers, children };
}

/** A list of children with a hole in it is no known list. */
function withKnownBirths({ children, ...known }: Draft): Household {
  const births = children?.flatMap(({ birthDate, ...child }) =>
    birthDate === undefined ? [] : [{ ...child, birthDate }],
  );
  return births && births.length === children?.length ? { ...known, children: births } : known;
}

function lost({ key, value, path, fault, without = [] }: JudgedPair): readonly LeftOut[] {
  if (fault) return [{ key, value, path, ...fault }];
  return without.map((word) => ({ key, value: word, path, code: "invalid" }));
}

/** Answers are named before names that nobody knows. */
function shown(all: readonly LeftOut[]): Pick<Openable, "leftOut" | "more"> {
  const foreign = all.filter(({ key }) => !isCarried(key));
  const room = Math.max(0, MOST_LEFT_OUT - (all.length - foreign.length));
  const named = new Set(foreign.slice(0, room));
  const leftOut = all.filter((pair) => isCarried(pair.key) || named.has(pair)).slice(0, MOST_LEFT_OUT);
  return { leftOut, more: all.length - leftOut.length };
}
