import { isRecord, parseJson } from "./json";
import { readOpenedLink, type OpenedLink } from "./opened-link";
import { MOST_CHILDREN, MOST_SITUATIONS } from "./bounds";
import { noAnswers, noChild, type Answers } from "./typed";

/** Whatever is typed into every field is shorter; what is longer was not written here. */
const LONGEST = 1_000_000;

/** The form in which a tab keeps answers; raised when `Answers` changes so that old ones mislead. */
const VERSION = 2;

/** The form before it: a release in the middle of an errand loses nothing. */
const BEFORE = 1;

/**
 * Writes answers as the tab's session keeps them.
 * @param answers as typed
 * @param link where they came from, if from a link
 */
export function writeSaved(answers: Answers, link?: OpenedLink): string {
  return JSON.stringify({ version: VERSION, answers, link });
}

/**
 * Reads answers that a tab has kept. What is not of the form of today is left out, never guessed.
 * @param saved what was kept; `null` = nothing
 */
export function readSaved(saved: string | null): Answers {
  const { version, answers } = parsed(saved);
  if (version === VERSION) return fitted(noAnswers(), answers);
  return version === BEFORE ? withPlans(fitted(noAnswers(), answers)) : noAnswers();
}

/** In the form before, a place with a first month was not told apart from one that is taken already. */
function withPlans(answers: Answers): Answers {
  const children = answers.children.map((child) => {
    const { inclusive, from } = child.nursery;
    const isPlanned = inclusive === "yes" && Object.values(from).some((part) => part !== "");
    return isPlanned ? { ...child, nursery: { ...child.nursery, inclusive: "planned" } } : child;
  });
  return { ...answers, children };
}

/** The link that kept answers came from, if any. */
export function readSavedLink(saved: string | null): OpenedLink | undefined {
  const { link } = parsed(saved);
  return isRecord(link) ? readOpenedLink(link) : undefined;
}

function parsed(saved: string | null): Record<string, unknown> {
  const json = saved === null || saved.length > LONGEST ? undefined : parseJson(saved);
  return isRecord(json) ? json : {};
}

/** A copy of `form` with the values of `json` wherever their kind is the same. */
function fitted<Form>(form: Form, json: unknown, key?: string): Form {
  if (Array.isArray(form)) return listOf(json, key) as Form;
  if (!isRecord(form)) return typeof json === typeof form ? (json as Form) : form;
  const values = isRecord(json) ? json : {};
  const entries = Object.entries(form).map(([name, of]) => [name, fitted(of, values[name], name)]);
  return Object.fromEntries(entries) as Form;
}

function listOf(json: unknown, key: string | undefined): unknown[] {
  if (!Array.isArray(json)) return [];
  if (key === "children") return json.slice(0, MOST_CHILDREN).map((child) => fitted(noChild(), child));
  return json.filter((item) => typeof item === "string").slice(0, MOST_SITUATIONS);
}
