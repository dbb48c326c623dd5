import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { encodeLink } from "@/lib/household";
import { answering, type Asked } from "./answer";

function told(command: "link" | "read", texts: readonly string[], more: Partial<Asked> = {}) {
  const { bytes, failed } = answering({ command, brief: false, say: undefined, site: "", ...more })({
    texts,
    first: 1,
  });
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, -1);
  return { failed, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const household = { residency: "qingdao", children: [{ birthDate: "2024-03-01" }] } as const;

describe("a case becomes the link that opens it", () => {
  it("with the day it names, and none where it names none", () => {
    const lines = [{ household }, { household, on: "2026-11-23" }].map((of) => JSON.stringify(of));
    expect(told("link", lines)).toEqual({
      failed: false,
      lines: [
        { link: `/zh/check/#${encodeLink(household)}` },
        { link: `/zh/check/#${encodeLink(household, { on: "2026-11-23" })}` },
      ],
    });
  });

  it("at the site and in the language that are asked for", () => {
    const { lines } = told("link", [JSON.stringify({ household })], { say: "en", site: "https://benefits.example" });
    expect(lines[0]?.link).toMatch(/^https:\/\/benefits\.example\/en\/check\/#v=1&c=/);
  });

  it("unless it is none: every bad field is named", () => {
    expect(told("link", ['{"household":{"name":"x","tax":{"marginalRate":0.07}}}', ""])).toEqual({
      failed: true,
      lines: [
        {
          line: 1,
          errors: [
            { path: "tax.marginalRate", code: "invalid" },
            { path: "name", code: "unknownField" },
          ],
        },
        { line: 2, errors: [{ path: "", code: "invalidJson" }] },
      ],
    });
  });
});

describe("a link becomes its case", () => {
  const link = `https://benefits.example/zh/check/#${encodeLink(household, { on: "2026-11-23" })}`;

  it.each([link, `您好，链接：${link} 谢谢`, JSON.stringify({ link }), link.replace("#", "%23"), `${link}\r`])(
    "however it stands in the line: %s",
    (line) => {
      expect(told("read", [line])).toEqual({ failed: false, lines: [{ household, on: "2026-11-23" }] });
    },
  );

  it("which has no day where the link names none", () => {
    expect(told("read", ["v=1&residency=qingdao"]).lines).toEqual([{ household: { residency: "qingdao" } }]);
  });

  it("and what of it could not be taken is named, with what stands there, beside what is left", () => {
    const { failed, lines } = told("read", ["v=1&residency=qingdao&housing.homesOwned=100&tax.marginalRate=x"]);
    expect({ failed, lines }).toEqual({
      failed: true,
      lines: [
        {
          line: 1,
          errors: [
            { path: "housing.homesOwned", code: "tooHigh", value: "100" },
            { path: "tax.marginalRate", code: expect.any(String), value: "x" },
          ],
          household: { residency: "qingdao" },
        },
      ],
    });
  });

  it("but one that was changed on the way says so", () => {
    const { lines } = told("read", [link.replace("2024-03-01", "2024-03-02")]);
    expect(lines[0]).toMatchObject({ line: 1, errors: [{ path: "link", code: "changed" }] });
  });

  it("and two in a line leave it open which was meant", () => {
    const { lines } = told("read", [
      `${link} v=1&residency=elsewhere ${link.replace(/#.*/, "#v=1&residency=elsewhere")}`,
    ]);
    expect(lines[0]).toMatchObject({ errors: [{ path: "link", code: "others", value: "1" }], household });
  });

  it.each([
    ["", "noLink"],
    ["good morning", "noLink"],
    ["{}", "noLink"],
    ['{"link":5}', "noLink"],
    ["null", "noLink"],
    ["residency=qingdao", "noVersion"],
    ["v=2&residency=qingdao", "unknownVersion"],
    [`v=1&residency=qingdao${"&x=1".repeat(9000)}`, "tooLong"],
  ])("a line without one that opens says what is wrong: %.30s", (line, code) => {
    expect(told("read", [line])).toEqual({ failed: true, lines: [{ line: 1, errors: [{ path: "link", code }] }] });
  });
});

it("there and back, any case is the same but for what the family does not know", () => {
  fc.assert(
    fc.property(cases, (of) => {
      const once = told("link", [JSON.stringify(of)]).lines.map((line) => JSON.stringify(line));
      const back = told("read", once);
      expect(back.failed).toBe(false);
      expect(
        told(
          "link",
          back.lines.map((line) => JSON.stringify(line)),
        ).lines.map((line) => JSON.stringify(line)),
      ).toEqual(once);
    }),
    { numRuns: 60 },
  );
});
