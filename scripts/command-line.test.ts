import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/entitlements";

const root = fileURLToPath(new URL("..", import.meta.url));

function run(input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/assess.mjs"], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const lines = stdout.split("\n");
  expect(lines.pop()).toBe("");
  return { status, stderr, lines: lines.map((line): unknown => JSON.parse(line)) };
}

describe("the command line", () => {
  it("answers each line in order, and ends with 0", () => {
    const households = Array.from({ length: 500 }, (_, place) => ({ housing: { homesOwned: place % 100 } }));
    const input = households.map((household) => JSON.stringify({ household, on: "2026-11-23" })).join("\n");
    const { status, stderr, lines } = run(input);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines).toEqual(households.map((household) => assess(household, "2026-11-23")));
  });

  it("takes today in Qingdao where a line names no day", () => {
    const { lines } = run('{"household":{}}\n');
    expect(lines).toMatchObject([{ on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }]);
  });

  it("names every bad field of a bad line, goes on, and ends with 1", () => {
    const { status, lines } = run(
      [
        '{"household":{},"on":"2026-11-23"}',
        '{"household":{"children":[{"birthDate":"2026-02-30"},{}],"tax":{"marginalRate":0.07},"name":"x"}}',
        "not JSON",
        "",
        '{"household":{},"on":"2026-13-01","more":1}',
        "[]",
        '{"household":{},"on":"2026-11-24"}',
      ].join("\r\n"),
    );
    expect(status).toBe(1);
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

  it("says nothing to no input", () => {
    expect(run("")).toEqual({ status: 0, stderr: "", lines: [] });
  });
});
