import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint();

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule !== "@typescript-eslint/no-unused-vars");
}

const impure = ["no-restricted-syntax"];

describe("the calculator knows no moment, no machine and no language", () => {
  it.each([
    ["export const day = new Date();", impure],
    ["export const now = Date.now();", impure],
    ["export const dice = Math.random();", impure],
    [`export const money = new Intl.NumberFormat("zh");`, impure],
    ["export const words = (1).toLocaleString();", impure],
    ["export default function sample() {}", impure],
    ["export const day = new Date(0);", []],
  ])("%s", async (code, expected) => {
    expect(await complaints("lib/entitlements/sample.ts", code)).toEqual(expected);
  });
});

describe("everywhere", () => {
  it.each([
    ["export const a: any = 1;", "@typescript-eslint/no-explicit-any"],
    ["export const b = (list: number[]) => list[0]!;", "@typescript-eslint/no-non-null-assertion"],
    ["// @ts-ignore\nexport const c = 1;", "@typescript-eslint/ban-ts-comment"],
  ])("%s", async (code, rule) => {
    expect(await complaints("components/check/sample.ts", code)).toEqual([rule]);
  });
});
