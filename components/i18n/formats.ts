import type { Formats } from "next-intl";

/** The styles that words may ask for by name: `{day, date, long}`, `{amount, number, money}`. */
export const formats = {
  dateTime: {
    long: { year: "numeric", month: "long", day: "numeric" },
    month: { year: "numeric", month: "long" },
  },
  number: {
    /** Fen where there are any, and then both digits. */
    money: { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: "stripIfInteger" },
    /** An estimate is no more exact than a yuan. */
    estimate: { maximumFractionDigits: 0 },
    /** A sum as people say it: 60万. */
    spoken: { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 },
    share: { style: "percent", maximumFractionDigits: 2 },
  },
} as const satisfies Formats;
