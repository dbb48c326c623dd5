// What stands for Vitest where tests are run again and again in one process, a mutant after the other: it keeps them, and
// leaves it to others when they run. What it does not know, a test file cannot import, and is then run by Vitest.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  chai,
  setState,
} from "@vitest/expect";
import { formatWithOptions } from "node:util";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
setState({ assertionCalls: 0 }, expect);

const around = [];

const rowsOf = (table) => table.map((row) => (Array.isArray(row) ? row : [row]));
const named = (name, row) => formatWithOptions({}, name.replace(/\$\w+/g, ""), ...row);

export function it(name, run) {
  globalThis.keptTests.push({ name: [...around, name].join(" "), run });
}
it.each = (table) => (name, run) => rowsOf(table).forEach((row) => it(named(name, row), () => run(...row)));

export function describe(name, body) {
  around.push(name);
  body();
  around.pop();
}
describe.each = (table) => (name, body) =>
  rowsOf(table).forEach((row) => describe(named(name, row), () => body(...row)));

export const test = it;

/** What it puts in another module's place is there before the file is loaded. */
export const vi = { mock: () => undefined };
