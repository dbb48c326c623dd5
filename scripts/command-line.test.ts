import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/entitlements";
import type { Said } from "@/lib/result";

const root = fileURLToPath(new URL("..", import.meta.url));

const good = '{"household":{},"on":"2026-11-23"}';

interface Told {
  readonly on?: string;
  readonly line?: number;
  readonly errors?: readonly { readonly path: string; readonly code: string }[];
}

function run(input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/assess.mjs", ...args], {
    cwd: root,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 29,
  });
  const lines = stdout.split("\n");
  expect(lines.pop()).toBe("");
  return { status, stderr, lines: lines.map((line) => JSON.parse(line) as Told) };
}

/** Runs it in a shell, where its ends can be bent. */
function shell(command: string) {
  const script = command.replaceAll("assess", `"${process.execPath}" scripts/assess.mjs`);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
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

  it("goes on after lines that are broken beyond measure, each of which costs that line", () => {
    const many = JSON.stringify(Array.from({ length: 200_000 }, () => "x"));
    const broken = [`{"household":{"situations":${many}}}`, "[".repeat(1_000_000), `{"household":{"x":${many}}}`];
    const { status, stderr, lines } = run(broken.flatMap((line) => [good, line, good]).join("\n"));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const told = lines.map(({ on, line }) => on ?? line);
    expect(told).toEqual([2, 5, 8].flatMap((line) => ["2026-11-23", line, "2026-11-23"]));
  });

  it("says nothing to no input", () => {
    expect(run("")).toEqual({ status: 0, stderr: "", lines: [] });
  });
});

describe("the end of a line", () => {
  it("is a line feed, with a carriage return before it or not; a carriage return alone is none", () => {
    const { status, lines } = run(`{"household":\r{},"on":"2026-11-23"}\r\n${good}\r\r\n${good}\u2028\n`);
    expect({ status, days: lines.map(({ on }) => on) }).toEqual({
      status: 1,
      days: ["2026-11-23", "2026-11-23", undefined],
    });
  });

  it("may be missing after the last line, and a mark of byte order before the first", () => {
    expect(run(`\uFEFF${good}\n${good}`).lines).toHaveLength(2);
  });
});

describe("a fault of input or output ends with 2 and one sentence", () => {
  const lines = (count: number) => `for i in $(seq ${count}); do echo '${good}'; done`;

  it.each([
    ["a full disk", `${lines(1)} | assess > /dev/full`, /^The output could not be written: no space/],
    ["an output that is closed", `${lines(1)} | assess >&-`, /^The output could not be written: it is closed/],
    ["an input that is a folder", "assess < scripts", /^The input could not be read/],
    ["a file that is not there", "assess no-such-file.ndjson", /^no-such-file\.ndjson could not be read: no such file/],
    ["an option that is not known", "assess --frobnicate", /^Unknown option '--frobnicate'/],
    ["a language that is not spoken", "assess --say fr", /^--say takes zh or en/],
    ["a value that an option does not take", "assess --brief=yes", /--brief/],
  ])("as %s", (_, command, sentence) => {
    const { status, stderr } = shell(command);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it("after every good line before it was written", () => {
    const { status, stdout } = shell(`assess <(${lines(3)}) no-such-file.ndjson`);
    expect({ status, lines: stdout.trim().split("\n").length }).toEqual({ status: 2, lines: 3 });
  });

  it("but a reader that has seen enough is no fault", () => {
    const { status, stdout, stderr } = shell(
      `set -o pipefail; yes '${good}' 2>&- | assess | head -n 1 > /dev/null; echo "\${PIPESTATUS[1]}"`,
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "0\n", stderr: "" });
  });
});

describe("what is asked of the command line", () => {
  it("may be files, one after the other, `-` for what comes in", () => {
    const { stdout } = shell(`echo '${good}' | assess <(echo '${good}') - <(echo nonsense)`);
    const told = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Told);
    expect(told.map(({ on, line }) => on ?? line)).toEqual(["2026-11-23", "2026-11-23", 3]);
  });

  it.each(["--help", "-h"])("may be %s", (option) => {
    const { status, stdout, stderr } = shell(`assess ${option}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    for (const named of ["--say", "--brief", "--version", "household"]) expect(stdout).toContain(named);
  });

  it("may be its version", () => {
    expect(shell("assess --version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ["zh", "保育费补助", "老二还没有入普惠托位；入了每月 300 元"],
    ["en", "Nursery fee subsidy", "2nd child: not in an inclusive nursery place yet; with one, 300 yuan a month"],
  ])("may be what is said of it, in %s", (language, name, reason) => {
    const children = [{ birthDate: "2024-06-15" }, { birthDate: "2026-10-20", nursery: { inclusive: false } }];
    const line = JSON.stringify({ household: { children }, on: "2026-11-23" });
    const [told] = run(line, "--say", language, "--brief").lines as { said?: Said }[];
    expect(told?.said?.sums[0]).toEqual({ name, figure: reason, notes: [] });
    expect(told?.said?.cards).toHaveLength(28);
    expect(told?.said?.cards[0]).toMatchObject({
      id: "childcare-subsidy",
      status: "notEligible",
      figures: [],
      sentences: [],
    });
    expect(told?.said?.cards[0]?.reasons[0]).toEqual({ text: reason, holds: false });
  });

  it("may be the short form, without conditions, assumptions and basis", () => {
    const { lines } = run(good, "--brief");
    const whole = assess({}, "2026-11-23");
    const brief = ({
      id,
      group,
      status,
      benefits,
      missing,
      refine,
    }: (typeof whole)["entitlements" | "beside"][number]) => {
      return { id, group, status, benefits, missing, refine };
    };
    const { entitlements, beside } = whole;
    expect(lines).toEqual([{ ...whole, entitlements: entitlements.map(brief), beside: beside.map(brief) }]);
  });
});
