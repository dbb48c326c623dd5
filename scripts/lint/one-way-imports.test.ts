import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint();

async function complaints(filePath: string, code: string) {
  const [result] = await eslint.lintText(`${code}\n`, { filePath });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule !== "@typescript-eslint/no-unused-vars");
}

const upward = ["local/one-way-imports"];
const impure = ["no-restricted-syntax"];

describe("imports go one way", () => {
  it.each([
    ["lib/entitlements/rules/sample.ts", `import { rule } from "../rule";`, []],
    ["lib/entitlements/sample.ts", `import { z } from "zod";`, upward],
    ["lib/entitlements/sample.ts", `import { useState } from "react";`, upward],
    ["lib/entitlements/sample.ts", `export * from "../household/schema";`, upward],
    ["lib/entitlements/rules/sample.ts", `import { links } from "@/lib/household/links";`, upward],
    ["lib/household/sample.ts", `import { assess } from "@/lib/entitlements";`, []],
    ["lib/household/sample.ts", `import { z } from "zod/mini";`, []],
    ["lib/household/sample.ts", `import { Card } from "../../components/ui/card";`, upward],
    ["lib/documents/sample.ts", `import { useLocale } from "next-intl";`, upward],
    ["components/ui/sample.tsx", `import { assess } from "@/lib/entitlements";`, upward],
    ["components/check/sample.tsx", `import { assess } from "@/lib/entitlements";`, []],
    ["components/check/sample.tsx", `import Page from "@/app/[locale]/page";`, upward],
  ])("%s: %s", async (file, code, expected) => {
    expect(await complaints(file, code)).toEqual(expected);
  });
});

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
