import { expect, it } from "vitest";
import { dayInQingdao } from "./today";

it.each([
  ["2026-11-22T15:59:59.999Z", "2026-11-22"],
  ["2026-11-22T16:00:00.000Z", "2026-11-23"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
  ["2026-07-01T00:00:00.000Z", "2026-07-01"],
])("at %s it is %s in Qingdao", (moment, day) => {
  expect(dayInQingdao(Date.parse(moment))).toBe(day);
});
