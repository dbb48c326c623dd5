/** What is wrong with an answer; the words for it stand in the messages. */
export const errorCodes = [
  "invalidJson",
  "required",
  "invalid",
  "unknownField",
  "tooMany",
  "tooLow",
  "tooHigh",
  "tooManyDecimals",
  "notWhole",
  "tooEarly",
  "tooLate",
  "beforeStart",
  "beforeBirth",
  "outsideLeaveWindow",
] as const;

/** See `errorCodes`. */
export type ErrorCode = (typeof errorCodes)[number];

/** One bad field: `path` as in the contract, `""` for the whole. */
export interface FieldError {
  readonly path: string;
  readonly code: ErrorCode;
}
