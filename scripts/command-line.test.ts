import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/entitlements";

const root = fileURLToPath(new URL("..", import.meta.url));

const good = '{"household":{},"on":"2026-11-23"}';
const lines = (count: number) => `for i in $(seq ${count}); do echo '${good}'; done`;

/** Runs it in a shell, where its ends can be bent. Most of what it does is tried without one, in command-line/. */
async function shell(command: string, input = "") {
  const script = command.replaceAll("assess", `"${process.execPath}" scripts/assess.mjs`);
  const child = spawn("bash", ["-c", script], { cwd: root });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await ended, stdout, stderr };
}

const parsed = (output: string) =>
  output
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { readonly on?: string; readonly line?: number });

describe.concurrent("the command line", () => {
  it("answers many lines by several threads, in order, each bad line by its number, and ends with 1", async () => {
    const cases = Array.from({ length: 3000 }, (_, at) => ({ housing: { homesOwned: at % 100 } }));
    const texts = cases.map((household, at) =>
      at % 999 === 998 ? "broken" : JSON.stringify({ household, on: "2026-11-23" }),
    );
    const { status, stdout, stderr } = await shell("assess --threads 2", texts.join("\n"));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    const expected = cases.slice(0, 100).map((household) => JSON.stringify(assess(household, "2026-11-23")));
    const answers = stdout.split("\n");
    expect(answers).toHaveLength(cases.length + 1);
    const wrong = answers.slice(0, -1).flatMap((answer, at) => {
      const right = texts[at] === "broken" ? `{"line":${at + 1},"errors":[{"path":"","code":"invalidJson"}]}` : "";
      return answer === (right || expected[at % 100]) ? [] : [at];
    });
    expect(wrong).toEqual([]);
  });

  it("says nothing to no input, and ends with 0", async () => {
    expect(await shell("assess")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("reads files one after the other, `-` for what comes in, and counts lines through", async () => {
    const { status, stdout } = await shell(`assess <(echo '${good}') - <(echo nonsense)`, good);
    expect({ status, told: parsed(stdout).map(({ on, line }) => on ?? line) }).toEqual({
      status: 1,
      told: ["2026-11-23", "2026-11-23", 3],
    });
  });

  it("turns cases into links and links into cases", async () => {
    const { status, stdout } = await shell("assess link | assess read", good);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${good}\n` });
  });

  it("prints its version", async () => {
    expect(await shell("assess --version")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringMatching(/^\d/),
    });
  });
});

describe.concurrent("a fault of input or output ends with 2 and one sentence", () => {
  it.each([
    ["a full disk", `${lines(1)} | assess > /dev/full`, /^The output could not be written: no space/],
    [
      "a disk that many lines fill",
      `${lines(3000)} | assess > /dev/full`,
      /^The output could not be written: no space/,
    ],
    ["an output that is closed", `${lines(1)} | assess >&-`, /^The output could not be written: it is closed/],
    ["an input that is a folder", "assess < scripts", /^The input could not be read/],
    ["an option that is not known", "assess --frobnicate", /^Unknown option '--frobnicate'/],
  ])("as %s", async (_, command, sentence) => {
    const { status, stderr } = await shell(command);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  it.each([3, 3000])("after every one of %i good lines before it was written", async (count) => {
    const { status, stdout } = await shell(`assess --brief <(${lines(count)}) no-such-file.ndjson`);
    expect({ status, lines: parsed(stdout).length }).toEqual({ status: 2, lines: count });
  });

  it("but a reader that has seen enough is no fault", async () => {
    const { status, stdout, stderr } = await shell(
      `set -o pipefail; yes '${good}' 2>&- | assess | head -n 1 > /dev/null; echo "\${PIPESTATUS[1]}"`,
    );
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "0\n", stderr: "" });
  });
});
