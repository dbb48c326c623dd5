import { answerTo, fields, type CivilDate, type Household, type Setting } from "@/lib/entitlements";
import { answerPhrase, optionPhrase } from "./answer";
import { childNameOf } from "./child";
import { askedAt } from "./places";
import { onDay, say, type Phrase } from "./phrase";

/** A change in words: "if your second child takes an inclusive place". `household` is the one with the change made. */
export function changePhrase(set: Setting, household: Household, on: CivilDate): Phrase {
  if ("on" in set) return say("result.suggest.if.born", { day: onDay(set.on) });
  const field = fields.find(({ path }) => path === set.path);
  const value = field && answerTo(household, field.name, field.child);
  const kind = field && `${field.name} ${String(value)}`;
  switch (kind) {
    case "children.*.nursery.inclusive true":
      return say("result.suggest.if.place", { child: childNameOf(household, field?.child ?? 0) });
    case "delivery.inQingdao true":
      return say("result.suggest.if.inQingdao");
    case "delivery.insurance resident":
      return say("result.suggest.if.insured");
    case "housing.plan buy":
      return say("result.suggest.if.buy");
    case "housing.plan rent":
      return say("result.suggest.if.rent");
  }
  if (field?.name === "housing.purchaseArea")
    return say("result.suggest.if.area", { area: optionPhrase("purchaseArea", String(value)) });
  const asked = askedAt(set.path, household, on);
  if (!asked) return say("result.suggest.if.otherwise");
  const answer = answerPhrase(asked.question, household, on);
  return say("result.suggest.if.answer", { question: asked.name, answer });
}
