import { expect, it } from "vitest";
import { noAnswers, noChild } from "@/lib/household";
import { picking } from "./picking";

it("adds one pick, and leaves the given answers as they are", () => {
  const answers = { ...noAnswers(), children: [noChild(), noChild()] };
  const picked = picking(picking(answers, "children.1.nursery.inclusive", "yes"), "withinPolicy", "unsure");
  expect(picked.children.map(({ nursery }) => nursery.inclusive)).toEqual(["", "yes"]);
  expect(picked.withinPolicy).toBe("unsure");
  expect(answers).toEqual({ ...noAnswers(), children: [noChild(), noChild()] });
});
