import { fields, type Household } from "@/lib/entitlements";
import { isUnanswered } from "./fill";
import type { AskedQuestion, Interview } from "./interview";
import { questionOn } from "./questions";

/**
 * Every question there is, in asking order: those that nothing waits for are marked `moot`, those behind an open gate
 * `held`. A wizard leaves them out; whoever sees the whole household on one page still reaches them.
 * @param children how many children are listed, with or without a date of birth
 * @param of what is asked or held back, and all valid answers
 */
export function everyQuestion(
  children: number,
  { asked, held, given }: Pick<Interview, "asked" | "held"> & { readonly given: Household },
): readonly AskedQuestion[] {
  const waitedFor = [...asked, ...held];
  return fields
    .filter(({ child }) => child === undefined || child < children)
    .map(
      (field) =>
        waitedFor.find(({ path }) => path === field.path) ?? {
          ...questionOn(field.name),
          ...field,
          open: isUnanswered(given, field),
          moot: true,
        },
    );
}
