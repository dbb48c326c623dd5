import { get, type ResolverOptions } from "react-hook-form";
import { expect, it } from "vitest";
import * as calculator from "@/components/answers/whole-calculator";
import { haveCalculator } from "@/components/answers/calculator-here";
import { noAnswers, noChild, type Answers, type Step } from "@/lib/household";
import { answersResolver } from "./answers-resolver";
import { errorPaths } from "./error-paths";

haveCalculator(calculator);

const options: ResolverOptions<Answers> = { fields: {}, shouldUseNativeValidation: false };

async function errorsOn(step: Step, fill: (answers: Answers) => void) {
  const answers = noAnswers();
  fill(answers);
  const { errors } = await answersResolver((question) => question.step === step)(answers, undefined, options);
  return errorPaths(errors).map((path) => [path, get(errors, `${path}.message`) as string]);
}

function wrong(answers: Answers) {
  answers.hasChildren = "some";
  answers.children = [noChild(), { ...noChild(), birthDate: { year: "2025", month: "2", day: "29" } }];
  answers.housing.homesOwned.text = "1.5";
  answers.housing.monthlyRent.text = "abc";
}

it("names each bad field of the step by its path and its code", async () => {
  expect(await errorsOn("family", wrong)).toEqual([
    ["children.0.birthDate", "required"],
    ["children.1.birthDate", "invalid"],
  ]);
});

it("passes over what is not asked", async () => {
  expect(await errorsOn("home", wrong)).toEqual([["housing.homesOwned", "notWhole"]]);
  expect(await errorsOn("work", wrong)).toEqual([]);
});

it("has nothing against open answers", async () => {
  expect(await errorsOn("family", () => {})).toEqual([]);
});
