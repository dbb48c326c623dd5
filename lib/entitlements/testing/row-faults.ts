import { toDay } from "../values/dates";
import type { Row } from "../law/parameter";

/** What is wrong with the rows of a parameter: order, overlaps, gaps, empty citations. */
export function rowFaults(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row, place) => {
    const next = rows[place + 1];
    return [...faultsOf(row), ...(next ? faultsBetween(row, next) : [])].map((fault) => `${row.from}: ${fault}`);
  });
}

function faultsOf({ from, until, value, clause }: Row): readonly string[] {
  return [
    ...(until !== undefined && until < from ? ["ends before it starts"] : []),
    ...(clause.trim() === "" ? ["cites no clause"] : []),
    ...(value >= 0 ? [] : ["is below zero"]),
  ];
}

function faultsBetween({ from, until }: Row, next: Row): readonly string[] {
  if (next.from <= from) return ["does not stand before the next"];
  if (until === undefined) return [];
  const days = toDay(next.from) - toDay(until) - 1;
  return days > 0 ? ["leaves a gap"] : days < 0 ? ["overlaps the next"] : [];
}
