import { expect, it } from "vitest";
import { mentionsIn } from "./used-keys";

it.each([
  ["a translator's key, in its namespace", 'const t = useTranslations("check"); t("back");', { named: ["check.back"] }],
  ["either branch", 'const t = useTranslations("a"); t(open ? "b" : "c");', { named: ["a.b", "a.c"] }],
  ["rich words", 'const t = useTranslations(); t.rich("a.b", {});', { named: ["a.b"], texts: ["a.b"] }],
  ["a translator that was handed over", 'function say(t: T) { return t("b"); }', { named: ["*.b"] }],
  ["words as they stand in their files", "say(messages.error.title);", { named: ["error.title"] }],
  ["a part of the files", "hand(messages.error);", {}],
  ["a phrase", 'say("unit.yuan", { amount });', { texts: ["unit.yuan"] }],
  ["a key put together", "say(`benefits.parent.${who}`);", { shapes: ["benefits.parent.*"] }],
  [
    "a list of its own",
    'const t = useTranslations("start.need"); t(need);',
    { shapes: ["start.need.*"], texts: ["start.need"] },
  ],
  ["a variable, which may be anything", 'const t = useTranslations("check"); t(step);', {}],
  ["a text that is no key", 'const text = "Two words. And more";', {}],
])("what a source says of keys: %s", (_, source, mentions) => {
  expect(mentionsIn(`{ ${source} }`)).toEqual({ named: [], texts: [], shapes: [], ...mentions });
});
