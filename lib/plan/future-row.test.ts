import { afterEach, expect, it, vi } from "vitest";
import { raised } from "@/lib/entitlements/testing/raised-rate";
import { speak } from "@/components/result/testing/speak";

/** The plan's figures with one row more. */
async function withRow() {
  const law = await import("@/lib/entitlements/law/qingdao");
  vi.resetModules();
  vi.doMock("@/lib/entitlements/law/qingdao", () => raised(law));
}

afterEach(() => {
  vi.doUnmock("@/lib/entitlements/law/qingdao");
  vi.resetModules();
});

it("a row appended for a day to come moves page, examples and result with no other edit", async () => {
  await withRow();
  const { planPageOf } = await import("./page");
  const { planRightOf } = await import("./rights");
  const right = planRightOf("childcare-subsidy");
  if (!right) throw new Error("The subsidy has a page.");
  const { judged } = planPageOf(right);
  const zh = speak("zh");
  expect(judged?.announced.map(zh)).toEqual(["2027年1月1日起，“第二个孩子，每月”改为 400 元。"]);
  expect(judged?.figures.slice(0, 2).map(({ value, since }) => [zh(value), zh(since)])).toEqual([
    ["300 元", "2023年5月11日起，到2027年1月1日前"],
    ["400 元", "2027年1月1日起"],
  ]);
  // 300 for two months of 2026, 400 from January 2027 to the third birthday.
  expect(judged?.worked[0]?.gains.map(({ sentence }) => zh(sentence))[0]).toContain("共 6,600 元");

  const { assess } = await import("@/lib/entitlements");
  const { resultOf } = await import("@/lib/result");
  const [family, on] = [judged?.worked[0]?.household ?? {}, "2026-11-28"];
  const { cards } = resultOf({ assessment: assess(family, on), household: family, given: family, on });
  const [card] = cards.eligible;
  expect(card?.announced.map(zh)).toContain("已经定下，2027年1月1日起：老二每月 400 元。");
});
