import type { ErrorCode, FieldError } from "../errors";

/** Why a text says nothing that could be used. */
export type Fault = Omit<FieldError, "path">;

/** What a text says of a field: a value, nothing at all, or nothing that can be used. It is never guessed. */
export type Reading<Value = unknown> =
  | {
      readonly read: Value;
      /** Words of a list that are not known: the others are read without them. */
      readonly without?: readonly string[];
    }
  | { readonly empty: true }
  | { readonly bad: Fault };

/** A reading of a text that says nothing that could be used. */
export function bad(code: ErrorCode, of: Omit<Fault, "code"> = {}): { readonly bad: Fault } {
  return { bad: { code, ...of } };
}
