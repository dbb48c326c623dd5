import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { changesBetween } from "./compare";
import { addedUp } from "./preview";
import type { Report } from "./report";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs it as npm does, with households coming in. */
function run(args: readonly string[], households: readonly string[] = []) {
  return spawnSync(process.execPath, ["scripts/preview.mjs", ...args], {
    cwd: root,
    encoding: "utf8",
    input: households.join("\n"),
  });
}

const line = (household: Household) => JSON.stringify({ household });
const second = (birthDate: string): Household => ({
  children: [{ birthDate: "2019-04-10" }, { birthDate, nursery: { inclusive: true } }],
});

describe("between two days", () => {
  const days = ["--on", "2026-12-01", "--against", "2026-11-30"];

  it("the cases that change are told with what moved", () => {
    const { status, stdout } = run(days);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^2026-12-01, against 2026-11-30: \d+ cases change\n/);
    expect(stdout).toContain(
      "nursery-third-birthday-on-the-first: Three on 1 December: November was the last month\n  childcare-subsidy: eligible → notEligible, child 2 amount 300 → –",
    );
    expect(stdout).not.toContain("nothing-applies");
  });

  it("households are added up, right by right, and a bad line is left out", () => {
    // One has its last month in November, another goes on to June 2028, twenty months at 300 from November on.
    const { status, stdout } = run(
      [...days, "--json"],
      [line(second("2023-12-01")), line(second("2025-06-02")), "nonsense"],
    );
    expect(status).toBe(1);
    const { households } = JSON.parse(stdout) as Report;
    expect(households).toMatchObject({ lines: 3, faulty: 1 });
    expect(households?.rights).toHaveLength(31);
    expect(households?.rights[0]).toEqual({
      id: "childcare-subsidy",
      ...{ had: 2, has: 1, gain: 0, lose: 2 },
      perMonth: { before: "600", after: "300" },
      inAll: { before: "6300", after: "5700" },
    });
  });
});

it("against the last commit, families are judged on the same day", async () => {
  const before = { assess: (household: Household) => assess(household, "2025-01-01") };
  async function* blocks() {
    yield [line(second("2024-06-15"))];
  }
  const comparison = { before: before.assess, after: before.assess };
  const { rights } = await addedUp(blocks(), { comparison, on: "2025-01-01" });
  expect(rights.flatMap(({ gain, lose }) => [gain, lose]).some(Boolean)).toBe(false);
  expect(changesBetween(before.assess({}), before.assess({}))).toEqual([]);
});

const hasHistory = spawnSync("git", ["rev-parse", "HEAD"], { cwd: root }).status === 0;

it.skipIf(!hasHistory)("the calculator of the last commit is made anew", () => {
  const { status, stdout, stderr } = run(["--on", "2027-01-01"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^2027-01-01, against the last commit: /);
});

it.each([
  [["--on", "2027-02-30"], /^--on takes a day/],
  [["--against", "2026-12-31"], /^--against needs --on/],
  [["--frobnicate"], /^Unknown option/],
])("what is not known ends with 2 and one sentence: %s", (args, sentence) => {
  const { status, stderr } = run(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(sentence);
});
