import { parameter } from "../law/parameter";
import type * as parameters from "../law/qingdao";
import { settled } from "./settled-law";

/** The law as it stood when the tests were written, but for the second child's 300 yuan, which end with 2026. */
export function ended(law: typeof parameters): typeof parameters {
  const { qingdao, ...others } = settled(law);
  const [first] = qingdao.childcareSecondChild.rows;
  if (!first) throw new Error("The subsidy has no row.");
  return { ...others, qingdao: { ...qingdao, childcareSecondChild: parameter({ ...first, until: "2026-12-31" }) } };
}
