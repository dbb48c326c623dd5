import { chineseNumber, digitByDigit } from "./chinese-numbers";
import { monthNamed } from "./date-words";

/** The parts of a date as they are written; a month has no day. */
export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
}

/** Every order in which the parts are clear by themselves: the year has four digits, and stands first, or the month has its name. */
const orders: readonly RegExp[] = [
  /^(?<year>\d{4})[-/., 年]{1,2}(?<month>\d{1,2})(?:[-/., 月]{1,2}(?<day>\d{1,2}) ?[日号]?|月份?)?$/,
  /^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})?$/,
  // As hospitals write a moment: no sign between the parts, hours and minutes behind them.
  /^(?<year>(?:19|20|21)\d{2})(?<month>\d{2})(?<day>\d{2})(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?[-/ ]?(?:of )?(?<month>[a-z]{3,9})\.?,?[-/ ]?(?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.?[-/ ]?(?<day>\d{1,2})(?:st|nd|rd|th)?[-/, ]{1,2}(?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.?[-/, ]{0,2}(?<year>\d{4})$/i,
  /^(?<year>\d{4})[-/, ]{1,2}(?<month>[a-z]{3,9})\.?(?:[-/, ]{1,2}(?<day>\d{1,2}))?$/i,
  /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/,
];

/** Takes a date, or a month, apart; `undefined` for what is written in no clear order. Whether there is such a day is not its matter. */
export function partsIn(text: string): Parts | undefined {
  const written = inDigits(text)
    .replace(/ ?([年月日号]) ?/g, "$1")
    .replace(/(\d)[。\\](?=\d)/g, "$1.");
  for (const order of orders) {
    const { year, month, day } = order.exec(written)?.groups ?? {};
    if (month === undefined) continue;
    const number = /\d/.test(month) ? Number(month) : monthNamed(month);
    if (number !== undefined) return { year: Number(year), month: number, day: day ? Number(day) : undefined };
  }
  return undefined;
}

const formal = "零壹贰叁肆伍陆柒捌玖拾";

/** 〇, and 0 among numerals, as 零; 叁 as 三. */
function inPlainNumerals(text: string): string {
  return text
    .replace(/[〇○]|0(?=[零一二三四五六七八九])/g, "零")
    .replace(/([零一二三四五六七八九])0/g, "$1零")
    .replace(/[壹贰叁肆伍陆柒捌玖拾]/g, (sign) => "零一二三四五六七八九十".charAt(formal.indexOf(sign)));
}

/** A date without numerals: 二〇二四年三月十一日 as 2024年3月11日. */
export function inDigits(text: string): string {
  const plain = inPlainNumerals(text);
  return plain.replace(/[零一二三四五六七八九十]+/g, (run) => {
    const value = run.length === 4 ? digitByDigit(run) : chineseNumber(run);
    return String(value ?? run);
  });
}
