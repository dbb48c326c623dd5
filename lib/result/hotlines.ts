/** Whom to call: the numbers are the same all over China. */
export const hotlines = {
  city: "12345",
  fund: "12329",
  work: "12333",
  insurance: "12393",
  tax: "12366",
  health: "12320",
} as const;

/** A hotline. */
export type HotlineId = keyof typeof hotlines;
