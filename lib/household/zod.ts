/** What the schema is made of. Where it goes to a browser, `scripts/pack/needed-only.mjs` leaves out the rest of zod. */
export {
  array,
  boolean,
  enum,
  literal,
  maximum,
  minimum,
  nullable,
  number,
  optional,
  pipe,
  refine,
  strictObject,
  string,
  unknown,
  type core,
  type ZodMiniType,
} from "zod/mini";
