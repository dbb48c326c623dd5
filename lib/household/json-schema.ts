import * as z from "zod/mini";
import { FIRST_DAY } from "./days";
import { MOST_CHILDREN, MOST_SITUATIONS } from "./bounds";
import { householdSchema } from "./schema";

type Note = Readonly<Record<string, string | number>>;

const day = { format: "date", description: "A real calendar day, YYYY-MM-DD." };
const month = { pattern: "^\\d{4}-(?:0[1-9]|1[0-2])$", description: "A month, YYYY-MM." };

/** What a schema cannot tell by the types alone, by the name of the field. */
const notes: Readonly<Record<string, Note>> = {
  birthDate: { ...day, description: `Not before ${FIRST_DAY}; a due date where it is after the day of assessment.` },
  leaveStart: day,
  from: month,
  until: month,
  homesOwned: { multipleOf: 1 },
  children: { maxItems: MOST_CHILDREN },
  situations: { maxItems: MOST_SITUATIONS },
};

/**
 * The JSON Schema (2020-12) of a household, made of the schema that judges one. Bounds that depend on the day of
 * assessment or on other answers are not in it.
 */
export function householdJsonSchema(): object {
  const schema = z.toJSONSchema(
    householdSchema(() => FIRST_DAY),
    {
      unrepresentable: "any",
      override: ({ jsonSchema, path }) => {
        const note = notes[String(path.at(-1))];
        if (note && ["string", "array", "number"].includes(String(jsonSchema.type))) Object.assign(jsonSchema, note);
      },
    },
  );
  return { ...schema, title: "Household" };
}
