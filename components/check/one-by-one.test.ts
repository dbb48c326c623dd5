import { describe, expect, it } from "vitest";
import { workedOut } from "@/components/answers/calculator";
import { noAnswers, noChild, type Answers } from "@/lib/household";
import { questionAfter, questionAt, questionBefore, questionsOf, upTo } from "./one-by-one";
import type { Sender } from "./use-from";

const TODAY = "2026-11-23";

const family = (fill: (answers: Answers) => void) => {
  const answers = noAnswers();
  fill(answers);
  return workedOut(answers, TODAY);
};

const nobody = family(() => {});
const buying = family(({ housing }) => {
  housing.plan = "buy";
});
const employed = family((answers) => {
  answers.hasChildren = "some";
  answers.children = [{ ...noChild(), birthDate: { year: "2024", month: "3", day: "1" } }];
  answers.mother.employed = "yes";
});

const pathsOf = (questions: readonly { path: string }[]) => questions.map(({ path }) => path);

describe("the question shown", () => {
  const [home, work, children] = [
    questionsOf("home", buying),
    questionsOf("work", employed),
    questionsOf("family", employed),
  ];

  it.each([
    ["the first of the step, where the address names none", home, "", "housing.plan"],
    ["the one that the address names", home, "housing.purchaseArea", "housing.purchaseArea"],
    ["the one that a field belongs to", children, "children.0.birthDate", "children"],
    ["the one that a field is offered beside", work, "mother.leaveStart", "mother.employed"],
    ["the first, where the one named is not asked", questionsOf("home", nobody), "housing.price", "housing.plan"],
    ["the first, whatever else the address holds", home, "content", "housing.plan"],
  ])("is %s", (_, questions, path, shown) => {
    expect(questionAt(questions, path)?.path).toBe(shown);
  });

  it("is none on a step that has nothing to ask", () => {
    expect(questionAt([], "housing.plan")).toBeUndefined();
  });
});

/** Every question of a step, from the first, by the way on. */
function gone(now: typeof nobody, step: "home" | "family" | "work"): readonly string[] {
  const questions = questionsOf(step, now);
  const seen: string[] = [];
  for (let at = questionAt(questions, ""); at; at = after(now, step, at.path)) seen.push(at.path);
  return seen;
}

function after(now: typeof nobody, step: "home" | "family" | "work", path: string, sender?: Sender, met?: string[]) {
  const questions = questionsOf(step, now);
  return questionAfter(questions, { shown: questionAt(questions, path), given: now.given, sender, met: met ?? [] });
}

describe("on and back", () => {
  it.each([
    ["family", nobody],
    ["home", nobody],
    ["home", buying],
    ["work", employed],
  ] as const)("through %s, every question that is asked comes once, in asking order, and back again", (step, now) => {
    const asked = pathsOf(now.asked.filter((question) => question.step === step));
    expect(gone(now, step)).toEqual(asked);
    const questions = questionsOf(step, now);
    const back = [...asked].reverse().map((path) => questionBefore(questions, questionAt(questions, path))?.path);
    expect(back).toEqual(
      [...asked]
        .reverse()
        .slice(1)
        .concat([undefined as never]),
    );
  });

  it("a question comes after the gate that opens it, and goes with it", () => {
    expect(after(nobody, "home", "housing.plan")).toBeUndefined();
    expect(after(buying, "home", "housing.plan")?.path).toBe("housing.purchaseArea");
  });

  it("one that is held back, though the address leads to it, is left to those that are asked", () => {
    const held = questionsOf("home", buying).find((question) => question.held);
    expect(held).toBeDefined();
    const next = after(buying, "home", held?.path ?? "");
    expect(next?.held).toBeUndefined();
  });
});

describe("who was sent for one answer", () => {
  const all = pathsOf(questionsOf("home", buying));

  it.each(["review", "result"] as const)("for the %s, is asked no other that stood there before", (sender) => {
    expect(after(buying, "home", "housing.plan", sender, all)).toBeUndefined();
  });

  it("is asked what the answer brought", () => {
    const before = pathsOf(questionsOf("home", nobody)).filter((path) => path === "housing.plan");
    expect(after(buying, "home", "housing.plan", "review", before)?.path).toBe("housing.purchaseArea");
  });

  it("for all that are open, is asked those, and none that is answered", () => {
    const answered = family((answers) => {
      answers.residency = "qingdao";
      answers.hasChildren = "some";
      answers.children = [{ ...noChild(), birthDate: { year: "2024", month: "3", day: "1" } }];
    });
    expect(after(answered, "family", "residency", "open", all)?.path).toBe("withinPolicy");
  });
});

it("what is judged are the questions come to, the one shown included", () => {
  const questions = questionsOf("home", buying);
  const [first, second] = questions;
  expect(upTo(questions, first)).toEqual([first]);
  expect(upTo(questions, second)).toEqual([first, second]);
  expect(upTo([], undefined)).toEqual([]);
});
