import { steps } from "@/lib/household";

/** Every page, below its language. */
export const pages = [
  "",
  ...steps.map((step) => `check/${step}/`),
  "check/",
  "result/",
  "staff/",
  "staff/links/",
  "accessibility/",
] as const;
