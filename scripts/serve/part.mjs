import { parse } from "range-parser";

/**
 * The part of a file that `Range` asks for.
 * @returns { start, end }, both included; `"none"` where no part of it is there (416); undefined where the whole is to
 * be sent: no range, another unit, several ranges, or one that makes no sense
 */
export function partOf(header, size) {
  if (header === undefined) return undefined;
  const { code, type, ranges } = parse(size, header);
  if (type !== "bytes" || code & 1 || header.includes(",")) return undefined;
  return ranges[0] ?? "none";
}
