import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { answering } from "./answer";

const page = readFileSync(new URL("../../docs/command-line.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```json\n([\s\S]*?)\n```/g)].map(([, json = ""]) => json);

it("docs/command-line.md shows a line and a part of its answer as they are", () => {
  const [line = "", part = ""] = examples;
  const { bytes, failed } = answering({ command: "assess", site: "", brief: true, say: "zh" })({
    texts: [line],
    first: 1,
  });
  expect(failed).toBe(false);
  const answer = JSON.parse(new TextDecoder().decode(bytes)) as { readonly entitlements: readonly unknown[] };
  expect(answer).toMatchObject(JSON.parse(part) as object);
  expect(answer.entitlements).toHaveLength(28);
});

it("docs/command-line.md shows what a bad line is answered with", () => {
  const texts = [JSON.stringify({ household: { children: [{ birthDate: "2026-02-30" }] }, on: "2026-11-23" })];
  const { bytes } = answering({ command: "assess", site: "", brief: false, say: undefined })({ texts, first: 1 });
  expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(examples[2] ?? ""));
});
