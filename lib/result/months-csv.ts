import type { PaidMonth } from "./months";
import type { Phrase } from "./phrase";

/** Without it, spreadsheet programs take Chinese in UTF-8 for something else. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Months as comma-separated values (RFC 4180), for a spreadsheet: months and amounts bare, so that they can be reckoned with. */
export function monthsCsv(months: readonly PaidMonth[], words: (phrase: Phrase) => string): string {
  const head = ["month", "child", "amount", "sum"].map((column) => words({ key: `timeline.column.${column}` }));
  const rows = months.map(({ month, child, amount, sum }) => [month, words(child), String(amount), String(sum)]);
  return BYTE_ORDER_MARK + [head, ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
