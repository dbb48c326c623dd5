import { joined } from "./joined";
import type { Deflate } from "./pack-with";

/**
 * A PDF with all that is no stream packed as one (ISO 32000-1, 7.5.7 and 7.5.8): the tags are thousands of short
 * objects, a fifth of the file as pdfkit writes it, a thirtieth so.
 * @param file as pdfkit writes it, with a table of where its objects are
 * @param pack where it fails, so does this
 */
export async function packObjects(file: Uint8Array, pack: Deflate): Promise<Uint8Array> {
  const { objects, trailer } = readFile(file);
  const loose = objects.filter(({ isStream }) => !isStream);
  const packed = objects.length + 1;
  const table = packed + 1;
  const written: Uint8Array[] = [file.subarray(0, objects[0]?.start ?? 0)];
  let end = written[0]?.length ?? 0;
  const rows = new Map<number, readonly [type: number, where: number, place: number]>([[0, [0, 0, 0]]]);
  const write = (number: number, bytes: Uint8Array) => {
    rows.set(number, [1, end, 0]);
    written.push(bytes);
    end += bytes.length;
  };
  for (const { number, bytes } of objects.filter(({ isStream }) => isStream)) write(number, bytes);
  loose.forEach(({ number }, place) => rows.set(number, [2, packed, place]));
  write(packed, await streamOf(packed, objectStream(loose), pack));
  const start = end;
  rows.set(table, [1, start, 0]);
  const said = `/Type /XRef /Size ${table + 1} /W [1 3 2] ${trailer}`;
  written.push(await streamOf(table, { said, bytes: tableOf(rows) }, pack), ascii(`startxref\n${start}\n%%EOF`));
  return joined(written);
}

interface Stored {
  readonly number: number;
  readonly start: number;
  readonly isStream: boolean;
  /** With its number and its end. */
  readonly bytes: Uint8Array;
}

/** The objects of a file in the order in which they stand, and what its trailer says of it but for their number. */
function readFile(file: Uint8Array) {
  const text = latin(file);
  const at = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1]);
  const [, listed = "", said = ""] =
    /^xref\s+0 \d+\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s+<<([^]*)>>/.exec(text.slice(at)) ?? [];
  const starts = [...listed.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, start, kind], number) => ({ number, start: Number(start), used: kind === "n" }))
    .filter(({ used }) => used)
    .sort((one, other) => one.start - other.start);
  const objects = starts.map(({ number, start }, place): Stored => {
    const next = starts[place + 1]?.start ?? at;
    return {
      number,
      start,
      isStream: text.slice(start, next).includes("\nstream\n"),
      bytes: file.subarray(start, next),
    };
  });
  return { objects, trailer: said.replace(/\/Size \d+/, "").trim() };
}

interface Content {
  readonly said: string;
  readonly bytes: Uint8Array;
}

/** Objects one after the other, behind a list of their numbers and places. */
function objectStream(objects: readonly Stored[]): Content {
  const bodies = objects.map(({ bytes }) => bare(bytes));
  let end = 0;
  const places = objects.map(({ number }, place) => {
    const entry = `${number} ${end}`;
    end += (bodies[place]?.length ?? 0) + 1;
    return entry;
  });
  const head = ascii(`${places.join(" ")}\n`);
  const bytes = joined([head, ...bodies.flatMap((body) => [body, ascii("\n")])]);
  return { said: `/Type /ObjStm /N ${objects.length} /First ${head.length}`, bytes };
}

/** An object without its number and its end. */
function bare(bytes: Uint8Array): Uint8Array {
  const text = latin(bytes);
  return bytes.subarray(text.indexOf("obj") + 4, text.lastIndexOf("\nendobj"));
}

/** Where each object is: in three columns of one, three and two bytes. */
function tableOf(rows: ReadonlyMap<number, readonly [number, number, number]>): Uint8Array {
  const view = new DataView(new ArrayBuffer(6 * rows.size));
  for (const [number, [type, where, place]] of rows) {
    view.setUint32(6 * number, type * 0x100_0000 + where);
    view.setUint16(6 * number + 4, place);
  }
  return new Uint8Array(view.buffer);
}

async function streamOf(number: number, { said, bytes }: Content, pack: Deflate): Promise<Uint8Array> {
  const stream = await pack(bytes);
  const head = `${number} 0 obj\n<< ${said} /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`;
  return joined([ascii(head), stream, ascii("\nendstream\nendobj\n")]);
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** So many bytes are made characters at once: what a call may take as arguments is bounded. */
const STRETCH = 4096;

/** Bytes as characters, one each. */
function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STRETCH) text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return text;
}
