import fc from "fast-check";
import { assess, type CivilDate } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { assessLine } from "../case-line";
import { familyEntries } from "../entries";
import { errorCodes, type FieldError } from "../errors";
import { keepTyped } from "../keep-typed";
import { keepValid } from "../keep-valid";
import { encodeLink, isOpenable, linkIn } from "../link";
import { parseHousehold } from "../parse";
import { faultsIn, readAnswers } from "../read-answers";
import { readSaved, readSavedLink, writeSaved } from "../saved";
import { writeAnswers } from "../write-answers";
import { hostileJson, hostileTexts } from "./hostile-texts";

const TODAY: CivilDate = "2026-11-23";

/** What must hold of hostile input of one kind: a list of what went wrong, and it never throws. */
export type Hostile = Readonly<Record<"links" | "households" | "lines" | "sessions", fc.IProperty<[unknown]>>>;

/** The properties, over inputs that are made of so many right ones. */
export function hostile(seed: number, right = 200): Hostile {
  const families = fc.sample(cases, { seed, numRuns: right });
  const links = families.map(({ household, on }) => `https://example.org/zh/check/#${encodeLink(household, { on })}`);
  const lines = families.map((of) => JSON.stringify(of));
  const sessions = families.map(({ household, on }) =>
    writeSaved(writeAnswers(household), { on, leftOut: [{ key: "x", value: "y", path: "x", code: "unknownField" }] }),
  );
  const keys = [...new Set(familyEntries.flatMap((entry) => entry.keys))].concat("children", "birthDate", "nursery");
  const property = <Input>(input: fc.Arbitrary<Input>, hold: (input: Input) => void) =>
    fc.property(input, (of) => {
      hold(of);
      clean();
    }) as fc.IProperty<[unknown]>;
  return {
    links: property(hostileTexts(links), readLink),
    households: property(hostileJson(keys), readHousehold),
    lines: property(hostileTexts(lines), readLine),
    sessions: property(hostileTexts(sessions), readSession),
  };
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const before = Object.getOwnPropertyNames(Object.prototype).join();

/** No object has got a field that none of ours gave it. */
function clean(): void {
  must(Object.getOwnPropertyNames(Object.prototype).join() === before, "a field of every object was set");
  const inherited: string[] = [];
  for (const name in {}) inherited.push(name);
  must(inherited.length === 0, "every object inherits a field");
}

function readLink(text: string): void {
  const link = linkIn(text, TODAY);
  if (!link || !isOpenable(link)) return;
  const on = link.on ?? TODAY;
  must(parseHousehold(link.household, on).errors === undefined, "a link opens as no valid household");
  const owed = keepTyped(link.answers, on).errors;
  must(
    owed.every(({ code }) => code === "required"),
    "what a link says is refused when it is shown",
  );
}

function readHousehold(json: unknown): void {
  const { household, errors } = parseHousehold(json, TODAY);
  if (errors) named(errors);
  if (household) must(assess(household, TODAY).on === TODAY, "a valid household is not assessed");
}

function readLine(line: string): void {
  const result = assessLine(line, TODAY);
  if ("errors" in result) named(result.errors);
}

function named(errors: readonly FieldError[]): void {
  must(errors.length > 0, "refused, and no word why");
  must(
    errors.every(({ code }) => errorCodes.includes(code)),
    "refused by a code that nobody knows",
  );
}

function readSession(saved: string): void {
  const answers = readSaved(saved);
  readSavedLink(saved);
  faultsIn(answers);
  const { household } = keepValid(readAnswers(answers), TODAY);
  assess(household, TODAY);
}
