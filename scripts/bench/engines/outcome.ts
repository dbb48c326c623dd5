/** What the five rights come to for a family, in the order of their rules; 0 = nothing. */
export const outcomes = [
  "secondChild",
  "thirdChild",
  "delivery",
  "motherLeave",
  "fatherLeave",
  "homes",
  "loanUplift",
] as const;

/** One of them. */
export type OutcomeName = (typeof outcomes)[number];

/** All of them: yuan a month, yuan once, days a year, homes, a share. */
export type Outcome = Readonly<Record<OutcomeName, number>>;
