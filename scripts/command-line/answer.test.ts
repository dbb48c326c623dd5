import { describe, expect, it } from "vitest";
import { assess } from "@/lib/entitlements";
import type { Said } from "@/lib/result";
import { answering, type Asked } from "./answer";

const good = '{"household":{},"on":"2026-11-23"}';

interface Told {
  readonly on?: string;
  readonly line?: number;
  readonly errors?: readonly { readonly path: string; readonly code: string }[];
  readonly said?: Said;
}

function told(texts: readonly string[], { brief = false, say }: Partial<Asked> = {}) {
  const { bytes, failed } = answering({ command: "assess", site: "", brief, say })({ texts, first: 1 });
  const lines = new TextDecoder().decode(bytes).split("\n");
  expect(lines.pop()).toBe("");
  return { failed, lines: lines.map((line) => JSON.parse(line) as Told) };
}

describe("lines are answered", () => {
  it("in order, each with its assessment", () => {
    const households = Array.from({ length: 500 }, (_, place) => ({ housing: { homesOwned: place % 100 } }));
    const { failed, lines } = told(households.map((household) => JSON.stringify({ household, on: "2026-11-23" })));
    expect(failed).toBe(false);
    expect(lines).toEqual(households.map((household) => assess(household, "2026-11-23")));
  });

  it("by today in Qingdao where a line names no day", () => {
    const { lines } = told(['{"household":{}}']);
    expect(lines).toMatchObject([{ on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }]);
  });

  it("with every bad field of a bad line, by its number, and the next as if nothing had been", () => {
    const { failed, lines } = told([
      '{"household":{},"on":"2026-11-23"}\r',
      '{"household":{"children":[{"birthDate":"2026-02-30"},{}],"tax":{"marginalRate":0.07},"name":"x"}}\r',
      "not JSON\r",
      "\r",
      '{"household":{},"on":"2026-13-01","more":1}\r',
      "[]\r",
      '{"household":{},"on":"2026-11-24"}',
    ]);
    expect(failed).toBe(true);
    expect(lines).toMatchObject([
      { on: "2026-11-23" },
      {
        line: 2,
        errors: [
          { path: "children.0.birthDate", code: "invalid" },
          { path: "children.1.birthDate", code: "required" },
          { path: "tax.marginalRate", code: "invalid" },
          { path: "name", code: "unknownField" },
        ],
      },
      { line: 3, errors: [{ path: "", code: "invalidJson" }] },
      { line: 4, errors: [{ path: "", code: "invalidJson" }] },
      {
        line: 5,
        errors: [
          { path: "more", code: "unknownField" },
          { path: "on", code: "invalid" },
        ],
      },
      { line: 6, errors: [{ path: "", code: "invalid" }] },
      { on: "2026-11-24" },
    ]);
  });

  it("though some are broken beyond measure, each of which costs that line", () => {
    const many = JSON.stringify(Array.from({ length: 200_000 }, () => "x"));
    const broken = [`{"household":{"situations":${many}}}`, "[".repeat(1_000_000), `{"household":{"x":${many}}}`];
    const { lines } = told(broken.flatMap((line) => [good, line, good]));
    const days = lines.map(({ on, line }) => on ?? line);
    expect(days).toEqual([2, 5, 8].flatMap((line) => ["2026-11-23", line, "2026-11-23"]));
  });

  it("with the names of unknown fields as they were written, in whatever signs", () => {
    const { lines } = told(['{"household":{"姓名 😀":1}}']);
    expect(lines).toEqual([{ line: 1, errors: [{ path: "姓名 😀", code: "unknownField" }] }]);
  });

  it("into room that is given, or into more where it is not enough", () => {
    const answer = answering({ command: "assess", site: "", brief: false, say: undefined });
    const whole = answer({ texts: [good], first: 1 }).bytes;
    const spare = new ArrayBuffer(whole.length);
    const [within, beyond] = [
      answer({ texts: [good], first: 1, spare }),
      answer({ texts: [good, good], first: 1, spare }),
    ];
    expect([within.bytes.buffer === spare, beyond.bytes.buffer === spare]).toEqual([true, false]);
    expect(
      [within.bytes, beyond.bytes.subarray(whole.length)].map((bytes) => Buffer.from(bytes).equals(whole)),
    ).toEqual([true, true]);
  });
});

describe("what is asked of each line", () => {
  it.each([
    ["zh", "保育费补助", "老二还没有入普惠托位；入了每月 300 元"],
    ["en", "Nursery fee subsidy", "2nd child: not in an inclusive nursery place yet; with one, 300 yuan a month"],
  ] as const)("may be what is said of it, in %s", (say, name, reason) => {
    const children = [{ birthDate: "2024-06-15" }, { birthDate: "2026-10-20", nursery: { inclusive: false } }];
    const line = JSON.stringify({ household: { children }, on: "2026-11-23" });
    const [of] = told([line], { say, brief: true }).lines;
    expect(of?.said?.sums[0]).toEqual({ name, figure: reason, notes: [] });
    expect(of?.said?.cards).toHaveLength(28);
    expect(of?.said?.cards[0]).toMatchObject({
      id: "childcare-subsidy",
      status: "notEligible",
      figures: [],
      sentences: [],
    });
    expect(of?.said?.cards[0]?.reasons[0]).toEqual({ text: reason, holds: false });
  });
});
