import { childEntries, familyEntries, type Entry } from "../entries";
import { readAmount } from "./amount";
import { readChoice, readList, readRate } from "./choice";
import { readCount } from "./count";
import { readDate, readMonth } from "./date";
import { bad, type Reading } from "./reading";
import { readShare, type ShareUnit } from "./share";
import { readYesNo } from "./yes-no";

type FieldEntry = Pick<Entry, "kind" | "options"> & { readonly name: string };

const CHILD = "children.*.";

const entries = new Map(
  [
    ...familyEntries.map((entry) => ({ ...entry, name: entry.keys.join(".") })),
    ...childEntries.map((entry) => ({ ...entry, name: CHILD + entry.keys.join(".") })),
    { name: `${CHILD}birthDate`, kind: "date" as const },
  ].map((entry): [string, FieldEntry] => [entry.name, entry]),
);

/** How much a place tells beside the text itself. */
export interface Place {
  /** What a share is in where it names no unit: forms ask for percent, links carry ratios. */
  readonly share: ShareUnit;
}

const link: Place = { share: "ratio" };

/**
 * Reads what a text says of one field, the same in forms, pasted links and the address bar. What is clear is read,
 * however it is written; what may mean two things is never guessed, and never shortened. It never throws, in a time
 * that grows with the length of the text. Bounds, and what depends on other answers, are for the schema to judge.
 * @param path the path of a field of a household: `housing.price`, `children.0.birthDate`
 * @param text anything
 * @param place by default a link
 * @returns the value as a household has it; `empty` where nothing is written; or why it cannot be read, with the
 *   code `unknownField` where there is no such field. A whole list of children is no value of one field.
 */
export function readValue(path: string, text: string, place: Place = link): Reading {
  const entry = entries.get(path.replace(/^children\.\d+\./, CHILD));
  return entry ? readEntry(entry, text, place) : bad("unknownField");
}

function readEntry({ kind, options = [], name }: FieldEntry, text: string, { share }: Place): Reading {
  switch (kind) {
    case "yesNo":
      return readYesNo(text);
    case "choice":
      return readChoice(text, options);
    case "rate":
      return readRate(text, options);
    case "situations":
      return readList(text);
    case "amount":
      return readAmount(text, { isMonthly: monthly.has(name), label: labels[name] });
    case "count":
      return readCount(text);
    case "percent":
      return readShare(text, share);
    case "date":
      return readDate(text);
    case "month":
      return readMonth(text);
    case "children":
      return text.trim() === "" ? { empty: true } : bad("invalid");
  }
}

const labelled = (...names: readonly string[]) => new RegExp(`^(?:${names.join("|")})(?: ?[:=是为])? ?`, "i");

/** What an amount may be called before it is told; what is called otherwise may be another one. */
const labels: Readonly<Record<string, RegExp>> = {
  "delivery.inScopeCost": labelled("医保范围内费用", "费用", "cost"),
  "mother.employerMonthlyWage": labelled("月?平均工资", "月工资", "月薪", "average wage", "wage"),
  "housing.assessedLoan": labelled("可贷额度", "贷款额度", "额度", "loan"),
  "housing.price": labelled("房屋总价", "总价", "房价", "price"),
  "housing.monthlyRent": labelled("月?租金", "月?房租", "rent"),
};

/** Amounts that are asked for a month. */
const monthly = new Set(["mother.employerMonthlyWage", "housing.monthlyRent"]);
