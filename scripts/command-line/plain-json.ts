import type { ByteWriter } from "./byte-writer";

/**
 * Writes the bytes of what `JSON.stringify` makes of a list, without a text in between.
 * @param list plain: its texts are names, dates and paths of ASCII without quotes and backslashes, its numbers finite
 */
export function writePlainList(list: readonly unknown[], out: ByteWriter): void {
  writeList(list, writePlain, out);
}

/** Writes a list, each of it by `write`. */
export function writeList<T>(list: readonly T[], write: (one: T, out: ByteWriter) => void, out: ByteWriter): void {
  let before = "[";
  for (const one of list) {
    out.ascii(before);
    write(one, out);
    before = ",";
  }
  out.ascii(list.length === 0 ? "[]" : "]");
}

/** Writes one plain value, as `writePlainList` does. */
export function writePlain(value: unknown, out: ByteWriter): void {
  if (typeof value === "string") writeText(value, out);
  else if (typeof value !== "object" || value === null) out.ascii(String(value));
  else if (Array.isArray(value)) writePlainList(value, out);
  else writeRecord(value as Readonly<Record<string, unknown>>, out);
}

function writeRecord(record: Readonly<Record<string, unknown>>, out: ByteWriter): void {
  let before = '{"';
  // V8 reads the values of a record fastest in this way, whatever its shape.
  for (const key in record) {
    const value = record[key];
    if (value === undefined) continue;
    out.ascii(before);
    out.ascii(key);
    out.ascii('":');
    writePlain(value, out);
    before = ',"';
  }
  out.ascii(before === '{"' ? "{}" : "}");
}

function writeText(text: string, out: ByteWriter): void {
  out.ascii('"');
  out.ascii(text);
  out.ascii('"');
}
