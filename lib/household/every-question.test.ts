import { expect, it } from "vitest";
import { everyQuestion } from "./every-question";
import { interview } from "./interview";
import { questions } from "./questions";

const on = "2026-11-23";
const given = { residency: "qingdao", housing: { plan: "neither", price: 100 } } as const;
const of = () => ({ ...interview(given, on), given });

it("holds every question once, and that on the nursery once for each child", () => {
  const fields = everyQuestion(1, of()).map(({ field }) => field);
  expect(fields).toEqual(questions.map(({ field }) => field));
  expect(everyQuestion(0, of())).toHaveLength(questions.length - 1);
  expect(everyQuestion(3, of())).toHaveLength(questions.length + 2);
});

it("marks what is not asked, and nothing else", () => {
  const every = everyQuestion(2, of());
  expect(every.filter(({ moot, held }) => !moot && !held)).toEqual(of().asked);
  expect(every.filter(({ held }) => held)).toEqual(of().held);
});

it("knows the answer to a question that nothing waits for", () => {
  const price = everyQuestion(0, of()).find(({ field }) => field === "housing.price");
  expect(price).toMatchObject({ moot: true, open: false });
});
