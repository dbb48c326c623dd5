import { expect, it } from "vitest";
import { fields, type Household } from "@/lib/entitlements";
import { parseHousehold } from "./parse";
import { situations } from "./questions";
import { samplesOf } from "./samples";
import { withValue } from "./with-value";

const ON = "2026-11-23";
const family: Household = { children: [{ birthDate: "2020-01-01" }] };

it.each(fields.map(({ path }) => path))("there are answers to %s to try, and each is one that may be given", (path) => {
  const samples = samplesOf(path, ON);
  expect(samples).not.toEqual([]);
  for (const sample of samples) expect(parseHousehold(withValue(family, path, sample), ON).errors).toBeUndefined();
});

it("every circumstance and none are tried; no child, a third who is born, and one who is awaited", () => {
  expect(samplesOf("situations", ON)).toEqual([situations, []]);
  const births = (samplesOf("children", ON) as Required<Household>["children"][]).map((children) =>
    (children ?? []).map(({ birthDate }) => birthDate),
  );
  expect(births).toEqual([[], ["2016-11-23", "2022-11-23", "2026-11-23"], ["2016-11-23", "2022-11-23", "2027-09-19"]]);
});
