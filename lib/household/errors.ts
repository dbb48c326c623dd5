/** What may be wrong with an answer of the right kind, or with its kind. */
export const answerErrorCodes = [
  "invalidJson",
  "required",
  "invalid",
  "unknownField",
  "repeated",
  "tooLong",
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

/** Why a text cannot be read as an answer. */
export const readingErrorCodes = [
  "unreadable",
  "stray",
  "grouping",
  "currency",
  "fourDigitYear",
  "noYear",
  "noMonth",
  "noDay",
  "badMonth",
  "badDay",
  "dateOrder",
  "otherCalendar",
] as const;

/** What is wrong with an answer; the words for it stand in the messages. */
export const errorCodes = [...answerErrorCodes, ...readingErrorCodes] as const;

/** See `errorCodes`. */
export type ErrorCode = (typeof errorCodes)[number];

/** One bad field: `path` as in the contract, `""` for the whole. */
export interface FieldError {
  readonly path: string;
  readonly code: ErrorCode;
  /** What of a text is not understood, as far as that can be told. */
  readonly sign?: string;
  /** The one part of a date that is to blame; none where it is the date as a whole. */
  readonly part?: DatePart;
}

/** A part of a date that has a box of its own. */
export type DatePart = "year" | "month" | "day";
