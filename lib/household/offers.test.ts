import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { interview } from "./interview";
import { everyQuestion } from "./every-question";
import { concerns, errorsAbout, offeredFields, questionAbout } from "./offers";
import { writeAnswers } from "./write-answers";

const TODAY = "2026-11-23";
const residency = "qingdao";
const nursing = (inclusive: boolean | null): Household => ({
  residency,
  withinPolicy: true,
  children: [{ birthDate: "2020-01-01" }, { birthDate: "2025-10-01", nursery: { inclusive } }],
});
const working = (birthDate: string, mother: Household["mother"]): Household => ({
  children: [{ birthDate }],
  mother: { employed: true, ...mother },
});

const offered = (answers: Household) => {
  const of = interview(answers, TODAY);
  return of.asked.flatMap((question) => offeredFields(question, of));
};

describe("beside a question", () => {
  it.each<[string, Household, readonly string[]]>([
    ["months of a place that is taken", nursing(true), ["children.1.nursery.from", "children.1.nursery.until"]],
    ["no months of a place not taken", nursing(false), []],
    ["no months of a place not sure", nursing(null), []],
    ["the start of a leave that may not be over", working("2026-10-01", {}), ["mother.leaveStart"]],
    ["no start of a leave long over", working("2020-10-01", {}), []],
    ["the start that made the leave over", working("2026-06-20", { leaveStart: "2026-06-05" }), ["mother.leaveStart"]],
    ["no start without a job", working("2026-10-01", { employed: false }), []],
    ["no start where it is not sure that there is a job", working("2026-10-01", { employed: null }), []],
    ["no start before a birth is known", { mother: { employed: true } }, []],
  ])("offers %s", (_, answers, fields) => {
    expect(offered(answers)).toEqual(fields);
  });

  it.each<[string, string, readonly string[]]>([
    ["the last month of a place taken already", "yes", ["children.1.nursery.until"]],
    ["both months of one planned", "planned", ["children.1.nursery.from", "children.1.nursery.until"]],
    ["none of one not taken", "no", []],
  ])("offers in a form %s", (_, inclusive, fields) => {
    const answers = writeAnswers(nursing(null));
    answers.children.forEach(({ nursery }) => (nursery.inclusive = inclusive));
    const of = { ...interview(nursing(null), TODAY), answers };
    expect(of.asked.flatMap((question) => offeredFields(question, of))).toEqual(fields);
  });
});

describe("of all errors, a step hears", () => {
  const heardBy = (step: string, ...paths: readonly string[]) => {
    const of = interview(nursing(true), TODAY);
    return errorsAbout(
      of.asked.filter((question) => question.step === step),
      paths.map((path) => ({ path, code: "invalid" })),
      of,
    ).map(({ path }) => path);
  };

  it("those of its questions and of the fields beside them, in their order", () => {
    expect(heardBy("family", "children.1.birthDate", "children.0.nursery.from", "residency")).toEqual([
      "residency",
      "children.1.birthDate",
    ]);
    expect(heardBy("nursery", "children.1.nursery.until", "children.1.birthDate", "children.0.nursery.until")).toEqual([
      "children.1.nursery.until",
    ]);
  });

  it("none of what is not asked", () => {
    expect(heardBy("home", "housing.monthlyRent", "mother.leaveStart")).toEqual([]);
  });
});

describe("a path belongs to", () => {
  const given = nursing(true);
  const of = { ...interview(given, TODAY), given };
  const every = everyQuestion(12, of);

  it.each([
    ["its own question", "residency", "residency"],
    ["that of its child", "children.1.nursery.inclusive", "children.1.nursery.inclusive"],
    ["the one that it stands beside", "children.1.nursery.from", "children.1.nursery.inclusive"],
    ["the same, though it is not offered", "children.0.nursery.until", "children.0.nursery.inclusive"],
    ["work, as the start of leave", "mother.leaveStart", "mother.employed"],
    ["the children, as a date of birth", "children.0.birthDate", "children"],
    ["the children, as that of the last", "children.11.birthDate", "children"],
  ])("%s: %s", (_, path, question) => {
    expect(questionAbout(path, every)?.path).toBe(question);
  });

  it.each([
    "name",
    "xchildren.0.birthDate",
    "children.0.birthDate.x",
    "children.x.birthDate",
    "children.*.nursery.from",
  ])("none: %s", (path) => {
    expect(questionAbout(path, every)).toBeUndefined();
  });

  it("the question that it concerns now, and to no other", () => {
    const concerning = (path: string) => every.filter((one) => concerns(one, path, of)).map((one) => one.path);
    expect(concerning("children.1.birthDate")).toEqual(["children"]);
    expect(concerning("children.1.nursery.from")).toEqual(["children.1.nursery.inclusive"]);
    expect(concerning("children.0.nursery.from")).toEqual([]);
    expect(concerning("situations.3")).toEqual(["situations"]);
    expect(concerning("residency")).toEqual(["residency"]);
    expect(concerning("residence")).toEqual([]);
  });
});
