import { householdJsonSchema } from "@/lib/household/json-schema";

export const dynamic = "force-static";

/** The JSON Schema of a household, as a file for those whose systems write links. */
export function GET(): Response {
  return Response.json(householdJsonSchema());
}
