import {
  besideLaw,
  national,
  qingdao,
  type Assessment,
  type BesideEntitlement,
  type CivilDate,
  type Entitlement,
  type Household,
  type Judgement,
} from "@/lib/entitlements";

/** What is expected of a right: what is left out may be anything. */
type Part<Right extends Judgement<string>> = Pick<Right, "id"> & Partial<Right>;

/** What is expected of an assessment: all of it, or the rights and fields that the case is about. */
export type Expected = Partial<Pick<Assessment, "on" | "plan" | "missing">> & {
  readonly entitlements?: readonly Part<Entitlement>[];
  readonly beside?: readonly Part<BesideEntitlement>[];
  readonly totals?: Partial<Assessment["totals"]>;
};

/** A family, a day, and what must come of it: one JSON file in `lib/entitlements/cases`, run by the tests. */
export interface CaseFile {
  /** Whom it is about, in a line. */
  readonly title: string;
  /** Why that is what must come of it, in plain words, with the sums worked out. */
  readonly why?: string;
  readonly on: CivilDate;
  /** Rows of the law that start after this day are left out: what is appended later does not change the case. */
  readonly law?: CivilDate;
  readonly household: Household;
  readonly expected: Expected;
}

/** A case as it is assessed now, to be kept: with all that came of it, by the law that is known now. */
export function caseFileOf(title: string, household: Household, assessment: Assessment): CaseFile {
  return { title, on: assessment.on, law: newestRow(), household, expected: assessment };
}

/** The day from which the newest row of the law counts. */
function newestRow(): CivilDate {
  const rows = [qingdao, national, besideLaw].flatMap((law) => Object.values(law)).flatMap(({ rows }) => rows);
  return rows.reduce((latest, { from }) => (from > latest ? from : latest), "");
}

/** The file of a case, to be read and changed by hand: laid out as the project's formatter would, short things in a line. */
export function caseText({ expected, ...head }: CaseFile): string {
  return `${inLines({ ...head, expected }, "")}\n`;
}

const WIDTH = 120;

/** @param indent what stands before it and its name in its line */
function written(name: string, value: unknown, indent: string): string {
  const line = indent + name + inLine(value);
  const isShort = line.length < WIDTH && !hasList(value);
  return isShort || !isStructure(value) ? line : indent + name + inLines(value, indent);
}

function inLines(value: object, indent: string): string {
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = partsOf(value).map(([name, part]) => written(name, part, `${indent}  `));
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}

function inLine(value: unknown): string {
  if (!isStructure(value)) return JSON.stringify(value);
  const parts = partsOf(value).map(([name, part]) => name + inLine(part));
  if (Array.isArray(value)) return `[${parts.join(", ")}]`;
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

const isStructure = (value: unknown): value is object => typeof value === "object" && value !== null;

/** Whether several things of several parts stand in it one below the other. */
function hasList(value: unknown): boolean {
  if (!isStructure(value)) return false;
  const parts = partsOf(value).map(([, part]) => part);
  const isList = Array.isArray(value) && parts.length > 1;
  return (isList && parts.every((part) => isStructure(part) && partsOf(part).length > 1)) || parts.some(hasList);
}

/** The parts of a list or an object, each with its name as it is written; an answer that is not given is no part. */
function partsOf(value: object): readonly (readonly [name: string, part: unknown])[] {
  if (Array.isArray(value)) return value.map((part: unknown) => ["", part] as const);
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    part === undefined ? [] : [[`${JSON.stringify(name)}: `, part] as const],
  );
}
