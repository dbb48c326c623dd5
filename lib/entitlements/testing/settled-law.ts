import type { CivilDate } from "../household";
import { parameter, type Parameter } from "../law/parameter";
import { TODAY } from "./today";

type Parameters = Readonly<Record<string, Parameter>>;

/**
 * The law as it stood when the cases of a test were written: without the rows that start later. What such a test says
 * stays true when a row is appended; a test of that row stands in a file of its own and judges by the law as it is.
 *
 *     vi.mock("../law/qingdao", async (law) => (await import("../testing/settled-law")).settled(await law()));
 * @param law what a file of parameters exports
 * @param until rows that start later are left out
 */
export function settled<Law extends Readonly<Record<string, Parameters>>>(law: Law, until = TODAY): Law {
  const parts = Object.entries(law).map(([name, parameters]) => [name, settledParameters(parameters, until)]);
  return Object.fromEntries(parts) as Law;
}

function settledParameters(parameters: Parameters, until: CivilDate): Parameters {
  const entries = Object.entries(parameters).map(([name, { rows }]) => {
    const [first, ...later] = rows.filter(({ from }) => from <= until);
    return [name, first ? parameter(first, ...later) : parameters[name]];
  });
  return Object.fromEntries(entries) as Parameters;
}
