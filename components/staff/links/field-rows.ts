import { leaves, questionOn, questions, type Input, type Leaf, type Step } from "@/lib/household";

/** A field of a link, with what its page says of it. */
export interface FieldRow {
  readonly name: Leaf["name"];
  /** The key of its short name in the messages. */
  readonly short: string;
  /** Where the words of its question stand, below `questions`. */
  readonly words: string;
  readonly step: Step;
  readonly input: Input | { readonly kind: "date" | "month" };
}

/** Every field that a link may carry, in the order in which links are written. */
export const fieldRows: readonly FieldRow[] = leaves.map(({ name }) => {
  if (name === "children.*.birthDate") return besideQuestion(name, "fields.birthDate");
  const question = questions.find(({ field }) => field === name);
  if (!question) return besideQuestion(name, `fields.name.${name.split(".").at(-1)}`);
  const { words, step, input } = question;
  return { name, short: `questions.${words}.short`, words, step, input };
});

/** A date or a month that belongs to a question. */
function besideQuestion(name: Leaf["name"], short: string): FieldRow {
  const { words, step } =
    questions.find(({ offers = [] }) => offers.some((field) => field === name)) ?? questionOn("children");
  return { name, short, words, step, input: { kind: /(?:from|until)$/.test(name) ? "month" : "date" } };
}
