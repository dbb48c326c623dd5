import { bundled } from "../../bundled.mjs";
import { fetchedEngines } from "./fetched.mjs";

const { jsonLogic, jsonRules, outcomes, publicodesRules } = await bundled("scripts/bench/engines/subject.ts");

const spoken = (value) => {
  if (typeof value === "boolean") return value ? "oui" : "non";
  return typeof value === "string" ? `'${value}'` : value;
};

/** A situation as publicodes takes it: its own words for yes and no, text in quotes. */
const situationOf = (facts) => Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, spoken(value)]));

function publicodes({ exports: { default: Engine }, title }) {
  const engine = new Engine(publicodesRules);
  return {
    title,
    prepare: ({ facts }) => situationOf(facts),
    evaluate: (situation) => {
      engine.setSituation(situation);
      return outcomes.map((name) => engine.evaluate(name).nodeValue ?? 0);
    },
  };
}

function jsonRulesEngine({ exports: { Engine }, title }) {
  const engine = new Engine(jsonRules);
  return {
    title,
    prepare: ({ facts }) => facts,
    evaluate: async (facts) => {
      const { events } = await engine.run(facts);
      return outcomes.map((name) => events.find(({ type }) => type === name)?.params.value ?? 0);
    },
  };
}

function jsonLogicEngine({ exports: { LogicEngine }, title }) {
  const engine = new LogicEngine();
  const built = outcomes.map((name) => engine.build(jsonLogic[name]));
  return { title, prepare: ({ facts }) => facts, evaluate: (facts) => built.map((judge) => judge(facts)) };
}

/**
 * The engines, each with the five rights read and built once. `prepare` makes of a family's facts what the engine takes;
 * `evaluate` says of that what the rights come to, in the order of `outcomes`, at once or as a promise.
 */
export function contestants() {
  const engines = fetchedEngines();
  return [
    publicodes(engines.publicodes),
    jsonRulesEngine(engines["json-rules-engine"]),
    jsonLogicEngine(engines["json-logic-engine"]),
  ];
}
