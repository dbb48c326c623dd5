import type { Formats } from "next-intl";

/** The styles that words may ask for by name: `{day, date, long}`, `{amount, number, money}`. */
export const formats = {
  dateTime: {
    long: { year: "numeric", month: "long", day: "numeric" },
    month: { year: "numeric", month: "long" },
  },
  number: {
    money: { maximumFractionDigits: 2 },
    share: { style: "percent", maximumFractionDigits: 2 },
  },
} as const satisfies Formats;
