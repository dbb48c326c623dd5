import { expect, it } from "vitest";
import { inOrder } from "./in-order";
import type { Sum } from "./sum";

const sum = (id: string, state: Sum["state"]) => ({ id, state }) as unknown as Sum;

it("a family reads first what it has, then what waits for an answer, then what is not for it, each as it stood", () => {
  const sums = [
    sum("not for it", "none"),
    sum("waits", "open"),
    sum("has", "known"),
    sum("without money", "free"),
    sum("waits too", "open"),
    sum("has too", "known"),
  ];
  const before = [...sums];
  expect(inOrder(sums).map(({ id }) => id)).toEqual([
    ...["has", "has too"],
    ...["waits", "waits too"],
    ...["not for it", "without money"],
  ]);
  expect(sums).toEqual(before);
});
