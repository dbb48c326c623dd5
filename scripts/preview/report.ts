import type { CivilDate } from "@/lib/entitlements";
import type { RightChange } from "./compare";
import type { RightSum } from "./sums";

/** A case that changes. */
export interface CaseChange {
  readonly name: string;
  readonly title: string;
  readonly rights: readonly RightChange[];
}

/** What came in, added up. */
export interface Households {
  readonly lines: number;
  /** Lines that are no case, or none that can be judged on the day. */
  readonly faulty: number;
  readonly rights: readonly RightSum[];
}

/** All that a preview tells; with `--json` it is printed as it is. */
export interface Report {
  readonly on: CivilDate | undefined;
  /** Absent: the last commit. */
  readonly against: CivilDate | undefined;
  readonly cases: readonly CaseChange[];
  readonly households?: Households;
}

/** A preview for people to read. */
export function reportText({ on, against, cases, households }: Report): string {
  const after = on ?? "each case’s own day";
  const before = against ?? "the last commit";
  const title = `${after}, against ${before}: ${cases.length === 0 ? "no case changes" : `${cases.length} ${cases.length === 1 ? "case changes" : "cases change"}`}`;
  const parts = [title, ...cases.map(caseText), ...(households ? [householdsText(households)] : [])];
  return `${parts.join("\n\n")}\n`;
}

function caseText({ name, title, rights }: CaseChange): string {
  return [`${name}: ${title}`, ...rights.map(rightText)].join("\n");
}

function rightText({ id, status, benefits }: RightChange): string {
  const turned = status.before === status.after ? [] : [`${status.before} → ${status.after}`];
  const moved = benefits.map(({ name, before, after }) => `${name} ${said(before)} → ${said(after)}`);
  return `  ${id}: ${[...turned, ...moved].join(", ")}`;
}

const said = (figure: unknown) => (typeof figure === "number" ? figure.toLocaleString("en") : String(figure ?? "–"));

const titles = ["right", "had", "have", "gain", "lose", "a month", "→", "in all", "→"];

function householdsText({ lines, faulty, rights }: Households): string {
  const rows = rights.map(({ id, had, has, gain, lose, perMonth, inAll }) => [
    id,
    ...[had, has, gain, lose].map((count) => count.toLocaleString("en")),
    ...[perMonth.before, perMonth.after, inAll.before, inAll.after].map(grouped),
  ]);
  const widths = titles.map((title, at) =>
    Math.max(...[titles, ...rows].map((row) => row[at]?.length ?? title.length)),
  );
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  const leftOut = faulty === 0 ? "" : `, ${faulty.toLocaleString("en")} of them left out: not to be judged on that day`;
  return [`${lines.toLocaleString("en")} households${leftOut}; money in yuan`, ...[titles, ...rows].map(line)].join(
    "\n",
  );
}

/** A sum in yuan, its thousands apart: longer than a number can hold. */
function grouped(yuan: string): string {
  return yuan.replace(/\B(?=(?:\d{3})+(?!\d))/g, ",");
}
