// The characters that the paper needs: those of the words, and those that figures, days and lists bring along.
import { readFileSync, readdirSync } from "node:fs";

const messages = new URL("../../messages/", import.meta.url);

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCharCode(0x20 + place)).join("");
const fullWidth = Array.from({ length: 0x5f - 0x01 }, (_, place) => String.fromCharCode(0xff01 + place)).join("");
const punctuation = "，。（）；：！？“”‘’、《》〈〉〔〕【】「」…—–·•％￥×\u00a0";

/** Days, months, figures and lists as the browser writes them in a language. */
function formatted(locale) {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
  const dates = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", day: "numeric" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: "percent" });
  const list = new Intl.ListFormat(locale, { type: "conjunction" }).format(["", "", ""]);
  return [...months.map((day) => dates.format(day)), numbers.format(-1234567890.5), shares.format(0.5), list].join("");
}

/** The words of a language, without those of pages that never go on the paper. */
function wordsOnPaper(name) {
  return JSON.stringify({ ...JSON.parse(readFileSync(new URL(name, messages), "utf8")), plan: undefined });
}

/** Every character that may stand on the paper, once, in order. */
export function neededCharacters() {
  const files = readdirSync(messages).filter((name) => name.endsWith(".json"));
  const words = files.map(wordsOnPaper).join("");
  const brought = files.map((name) => formatted(name.replace(".json", ""))).join("");
  const all = new Set([...ascii, ...fullWidth, ...punctuation, ...words.normalize("NFC"), ...brought]);
  return [...all]
    .filter((character) => character >= " ")
    .sort()
    .join("");
}
