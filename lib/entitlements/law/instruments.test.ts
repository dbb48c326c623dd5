import { expect, it } from "vitest";
import { instruments, PLAN } from "./instruments";
import { caesareanGuidance, shandong } from "./shandong";

it("each text has the day from which it counts, and the plan alone is a draft", () => {
  const days = Object.entries(instruments).map(([id, { date }]) => [id, date]);
  expect(Object.fromEntries(days)).toEqual({
    "qingdao-2023-draft": "2023-05-11",
    "national-maternity": "2012-04-28",
    "national-infant-tax": "2022-01-01",
    "national-childcare-allowance": "2025-01-01",
    "national-education-tax": "2023-01-01",
    "national-free-preschool": "2025-09-01",
    "shandong-population": "2021-12-03",
  });
  const drafts = Object.entries(instruments).filter(([, { draft }]) => draft);
  expect(drafts.map(([id]) => id)).toEqual([PLAN]);
});

it("provincial law is cited by the article, from its day on, and provincial guidance by its number", () => {
  expect(Object.values(shandong).map(({ clause, from }) => [clause, from])).toEqual([
    ["26", "2021-12-03"],
    ["35", "2022-11-01"],
  ]);
  expect(caesareanGuidance).toBe("鲁卫人口家庭字〔2025〕3号");
});
