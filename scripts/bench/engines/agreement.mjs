import { bundled } from "../../bundled.mjs";

const { outcomes } = await bundled("scripts/bench/engines/subject.ts");

/** Each right has to be granted to so many families: engines that grant nothing would agree as well. */
const LEAST_GRANTED = 10;

/** Where an engine says something else of a family than ours, in one line each. */
async function disagreements({ title, prepare, evaluate }, families) {
  const found = [];
  for (const family of families) {
    const said = await evaluate(prepare(family));
    outcomes.forEach((name, place) => {
      if (said[place] === family.ours[name]) return;
      found.push(`${title}: ${name} ${said[place]}, ours ${family.ours[name]}, of ${JSON.stringify(family.facts)}`);
    });
  }
  return found;
}

/**
 * Whether engines grant what ours grants.
 * @returns a line that tells it, and what speaks against it
 */
export async function agreement(engines, families) {
  const granted = outcomes.map((name) => ({ name, count: families.filter(({ ours }) => ours[name] > 0).length }));
  const told = granted.map(({ name, count }) => `${name} ${count}`).join(", ");
  const faults = granted
    .filter(({ count }) => count < LEAST_GRANTED)
    .map(({ name, count }) => `${name}: granted to ${count} families only`);
  for (const engine of engines) for (const line of await disagreements(engine, families)) faults.push(line);
  return { line: `all four agree on ${families.length} families; granted to so many of them: ${told}`, faults };
}
