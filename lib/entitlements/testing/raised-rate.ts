import { parameter } from "../law/parameter";
import type * as parameters from "../law/qingdao";
import { settled } from "./settled-law";

/**
 * The law of a policy officer's rehearsal: as it stood when the tests were written, and one row more, the second child's
 * 400 yuan in place of 300 from 2027 on.
 *
 *     vi.mock("../law/qingdao", async (law) => (await import("../testing/raised-rate")).raised(await law()));
 */
export function raised(law: typeof parameters): typeof parameters {
  const { qingdao, ...others } = settled(law);
  const [first] = qingdao.childcareSecondChild.rows;
  if (!first) throw new Error("The subsidy has no row.");
  const childcareSecondChild = parameter(first, { ...first, from: "2027-01-01", value: 400 });
  return { ...others, qingdao: { ...qingdao, childcareSecondChild } };
}
