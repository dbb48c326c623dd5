import { assessLine, readSaved, readValue } from "@/lib/household";

const ON = "2026-11-23";

/** Texts that patterns choke on, which repeat a part. */
const flat = ["1", "1,", "一", "万", "2024-", " ", "a ", "成", "\u200b", "元 ", "1 ", '"', "\\", '"a":1,', "😀"];

/** Those that nest: where JSON is read it is the platform's parser that they try, and its memory. */
const parts = [...flat, '{"a":', "["];

interface Reader {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly parts: readonly string[];
  /** A quarter of the longest text that is tried. */
  readonly quarter: number;
}

const readers: readonly Reader[] = [
  { name: "amount", read: (text) => readValue("housing.price", text), parts, quarter: 100_000 },
  { name: "date", read: (text) => readValue("children.0.birthDate", text), parts, quarter: 100_000 },
  { name: "line", read: (text) => assessLine(`{"household":{"residency":${text}`, ON), parts: flat, quarter: 250_000 },
  {
    name: "line of fields",
    read: (text) => assessLine(`{"household":{${text}"b":1}}`, ON),
    parts: flat,
    quarter: 50_000,
  },
  { name: "session", read: readSaved, parts: flat, quarter: 200_000 },
];

/** What hostile texts cost a reader: for the worst of them, and how many times as much as a quarter of it. */
export interface Growth {
  readonly name: string;
  readonly milliseconds: number;
  readonly ratio: number;
}

/** Readers by the part that makes them slowest. */
export function growth(): readonly Growth[] {
  return readers.map(({ name, read, parts: all, quarter }) => {
    const timed = all.map((part) => {
      const [short, long] = [quarter, 4 * quarter].map((length) => part.repeat(Math.ceil(length / part.length)));
      return { name, milliseconds: best(read, long ?? ""), short: best(read, short ?? "") };
    });
    const { milliseconds, short } = timed.reduce((one, other) => (other.milliseconds > one.milliseconds ? other : one));
    return { name, milliseconds, ratio: milliseconds / short };
  });
}

function best(read: (text: string) => unknown, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const begin = performance.now();
    read(text);
    return performance.now() - begin;
  });
  return Math.min(...times);
}
