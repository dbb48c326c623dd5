/** The tables of a TrueType font, by their tags. */
export type Tables = ReadonlyMap<string, DataView>;

const HEADER = 12;
const RECORD = 16;
const VERSION = 0x0001_0000;

/** The tables of a TrueType file, as views of its bytes: nothing is copied. */
export function readTables(file: Uint8Array): Tables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = new Map<string, DataView>();
  for (let at = HEADER; at < HEADER + view.getUint16(4) * RECORD; at += RECORD) {
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(
      String.fromCharCode(...file.subarray(at, at + 4)),
      new DataView(file.buffer, file.byteOffset + start, length),
    );
  }
  return tables;
}

/** A table that a font must have. Throws where it is missing. */
export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`The font has no table ${tag}.`);
  return table;
}

/** A TrueType file with these tables. A viewer asks for no checksums in a font that a PDF carries: they stay 0. */
export function writeTables(tables: Tables): Uint8Array {
  const start = HEADER + tables.size * RECORD;
  const file = new Uint8Array([...tables.values()].reduce((end, { byteLength }) => end + aligned(byteLength), start));
  const view = new DataView(file.buffer);
  const power = 31 - Math.clz32(tables.size);
  view.setUint32(0, VERSION);
  [tables.size, RECORD << power, power, RECORD * tables.size - (RECORD << power)].forEach((value, place) =>
    view.setUint16(4 + 2 * place, value),
  );
  let [record, offset] = [HEADER, start];
  for (const [tag, table] of [...tables].sort(([one], [other]) => (one < other ? -1 : 1))) {
    [...tag].forEach((letter, place) => view.setUint8(record + place, letter.charCodeAt(0)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.byteLength);
    file.set(bytesOf(table), offset);
    record += RECORD;
    offset += aligned(table.byteLength);
  }
  return file;
}

/** The bytes that a view shows. */
export function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const aligned = (length: number) => Math.ceil(length / 4) * 4;
