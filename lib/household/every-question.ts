import { fields, type Household } from "@/lib/entitlements";
import { isUnanswered } from "./fill";
import type { AskedQuestion } from "./interview";
import { questionOn } from "./questions";

/**
 * Every question there is, in asking order: those that nothing waits for are marked `moot`. A wizard leaves them out;
 * whoever sees the whole household on one page still reaches them.
 * @param children how many children are listed, with or without a date of birth
 * @param of what is asked, and all valid answers
 */
export function everyQuestion(
  children: number,
  { asked, given }: { readonly asked: readonly AskedQuestion[]; readonly given: Household },
): readonly AskedQuestion[] {
  return fields
    .filter(({ child }) => child === undefined || child < children)
    .map(
      (field) =>
        asked.find(({ path }) => path === field.path) ?? {
          ...questionOn(field.name),
          ...field,
          open: isUnanswered(given, field),
          moot: true,
        },
    );
}
