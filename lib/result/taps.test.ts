import { expect, it } from "vitest";
import { answerTo, type Household } from "@/lib/entitlements";
import { interview, steps, type AskedQuestion } from "@/lib/household";
import { knownSoFar } from "./known-so-far";
import { resultOf } from "./result";

const on = "2026-11-23";

/** Two children, both parents employed, at home in Qingdao, with no home to buy and nothing out of the ordinary. */
const ordinary: Household = {
  residency: "qingdao",
  children: [
    { birthDate: "2024-03-01", nursery: { inclusive: false } },
    { birthDate: "2026-10-01", nursery: { inclusive: false } },
  ],
  withinPolicy: true,
  delivery: { inQingdao: true, insurance: "employee", difficult: false },
  mother: { employed: true, maternityInsured: true, parentInHospital: false },
  father: { employed: true, parentInHospital: false },
  housing: { plan: "neither" },
  situations: [],
  tax: { marginalRate: 0.1 },
};

/** "Some" children, the first date (whole, in its first box), another child, whose first box the cursor is in by then. */
const CHILDREN_TAPS = 3;

interface Walk {
  /** Taps until a first figure shows, until none of the main sums is open, and to the result by the review. */
  readonly figure: number;
  readonly sums: number;
  readonly all: number;
}

/** Goes through the check as a phone is tapped: amounts, which one has to look up, are left for later. */
function walk(told: Household): Walk {
  let taps = 1;
  let given: Household = {};
  const reached: { figure?: number; sums?: number } = {};
  for (const step of steps) {
    const done = new Set<string>();
    const next = () => interview(given, on).asked.find((of) => of.step === step && of.open && !done.has(of.path));
    const isStepAsked = next() !== undefined;
    for (let question = next(); question; question = next()) {
      done.add(question.path);
      if (answerTo(told, question.field, question.child) === undefined) continue;
      given = adding(given, question, told);
      taps += question.field === "children" ? CHILDREN_TAPS : 1;
      const of = { ...interview(given, on), given, on };
      if (knownSoFar(of.assessment).length > 0) reached.figure ??= taps;
      // One tap more, on the running line, shows the result.
      if (resultOf(of).sums.every(({ state }) => state !== "open")) reached.sums ??= taps + 1;
    }
    if (isStepAsked) taps += 1;
  }
  return { figure: reached.figure ?? NaN, sums: reached.sums ?? NaN, all: taps + 1 };
}

function adding(given: Household, { path, field }: AskedQuestion, told: Household): Household {
  if (field === "children")
    return { ...given, children: (told.children ?? []).map(({ birthDate }) => ({ birthDate })) };
  const [group = "", index] = path.split(".");
  if (group === "children") {
    const children = given.children?.map((child, at) =>
      String(at) === index ? (told.children?.[at] ?? child) : child,
    );
    return children ? { ...given, children } : given;
  }
  const [, leaf] = path.split(".");
  const from = (told as Record<string, unknown>)[group];
  if (leaf === undefined) return { ...given, [group]: from };
  const before = (given as Record<string, object | undefined>)[group];
  return { ...given, [group]: { ...before, [leaf]: (from as Record<string, unknown>)[leaf] } };
}

it("an ordinary family has a figure after five taps, its main sums within 20, and every question answered after 26", () => {
  expect(walk(ordinary)).toEqual({ figure: 5, sums: 19, all: 26 });
});

it("no question about what happens to few stands before the last of the main sums", () => {
  const { mother, father, ...rest } = ordinary;
  const told = {
    ...rest,
    mother: { ...mother, parentInHospital: null },
    father: { ...father, parentInHospital: null },
  };
  expect(walk(told).sums).toBe(walk(ordinary).sums);
});
