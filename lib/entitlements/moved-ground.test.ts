import { expect, it } from "vitest";
import { instruments } from "./law/instruments";
import { movedGround, notesOn } from "./moved-ground";
import { cites } from "./testing/judge";

it.each([
  ["home-purchase-quota", "2023-09-11", "limits-ended"],
  ["maternity-leave", "2021-12-03", "provincial-law"],
  ["paternity-leave", "2021-12-03", "provincial-law"],
  ["childcare-leave", "2021-12-03", "provincial-law"],
  ["elder-nursing-leave", "2022-11-01", "provincial-law"],
  ["maternity-insurance", "2025-03-10", "own-account"],
  ["delivery-costs", "2025-12-13", "covered-in-full"],
  ["provident-fund-loan", "2025-03-27", "second-as-first"],
  ["birth-grant", "2025-07-28", "no-own-allowances"],
] as const)("%s is told from %s on: %s", (right, from, id) => {
  const dayBefore = new Date(Date.parse(from) - 86_400_000).toISOString().slice(0, 10);
  expect(notesOn(right, dayBefore)).toEqual([]);
  expect(notesOn(right, from).map((note) => note.id)).toEqual([id]);
});

it("rests on known texts", () => {
  const unknown = movedGround.filter(({ source }) => source && !(source.instrument in instruments));
  expect(unknown).toEqual([]);
});

it.each([
  ["maternity-leave", "26", "2021-12-02", "2021-12-03"],
  ["paternity-leave", "26", "2021-12-02", "2021-12-03"],
  ["childcare-leave", "26", "2021-12-02", "2021-12-03"],
  ["elder-nursing-leave", "35", "2022-10-31", "2022-11-01"],
] as const)("%s cites article %s of provincial law from its day on", (right, article, before, from) => {
  expect(cites(right, before)).not.toContain(`shandong-population ${article}`);
  expect(cites(right, from)).toContain(`shandong-population ${article}`);
});
