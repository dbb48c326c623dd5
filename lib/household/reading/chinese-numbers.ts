const numerals = "零一二三四五六七八九";

/** Other writings of signs, those of invoices, of traditional script and of chats among them, and what each stands for. */
const others = "〇○两兩俩壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億點wk";
const same = "零零二二二一二二三三四五六六七八九十百千万亿点万千";

/** How many zeros each unit stands for, largest first. */
const units: readonly (readonly [sign: string, zeros: number])[] = [
  ["亿", 8],
  ["万", 4],
  ["千", 3],
  ["百", 2],
  ["十", 1],
];

/** One writing of every numeral: 萬 and w are 万, 两 is 二, 壹 is 一, 廿 is 二十; 一个亿 is 一亿. */
export function inOneWriting(text: string): string {
  const written = text.toLowerCase().replace(/廿/g, "二十").replace(/卅/g, "三十");
  return [...written]
    .map((sign) => same.charAt(others.indexOf(sign)) || sign)
    .join("")
    .replace(/个(?=[万亿])/g, "");
}

/** Numerals written one by one, as digits: 二零二四 is 2024. */
export function digitByDigit(text: string): string {
  return text.replace(/[零一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral)));
}

/**
 * Reads a whole number as it is spoken, digits mixed in or not: 一千二, 两万五, 6万5, 一亿零三百万. A last digit alone
 * counts the next lower place (一千二 = 1,200), unless a 零 stands before it.
 * @param text in one writing, without white space
 * @returns `undefined` for what is no number, and for what may be more than one: 两三万, 三五十
 */
export function chineseNumber(text: string): number | undefined {
  if (/^[零一二三四五六七八九]+$/.test(text)) return oneByOne(text);
  if (/[一二三四五六七八九\d][一二三四五六七八九]|[一二三四五六七八九]\d/.test(text)) return undefined;
  return spoken(text.replace(/[一二三四五六七八九]/g, digitByDigit), 0);
}

/** Several numerals are one number only with a 零 among them: 三五 may be "three or five". */
function oneByOne(text: string): number | undefined {
  return text.length === 1 || text.includes("零") ? Number(digitByDigit(text)) : undefined;
}

function spoken(text: string, from: number): number | undefined {
  const [sign, zeros] = units[from] ?? [];
  if (sign === undefined || zeros === undefined) return /^\d+$/.test(text) ? Number(text) : undefined;
  const at = text.indexOf(sign);
  if (at < 0) return spoken(text, from + 1);
  const head = text.slice(0, at) === "" && sign === "十" ? 1 : spoken(text.slice(0, at), from + 1);
  const rest = afterUnit(text.slice(at + 1), { zeros, from });
  const isCounted = head !== undefined && head > 0 && (zeros >= 4 || head < 10);
  return isCounted && rest !== undefined ? head * 10 ** zeros + rest : undefined;
}

function afterUnit(text: string, { zeros, from }: { zeros: number; from: number }): number | undefined {
  if (text === "") return 0;
  if (/^\d$/.test(text)) return Number(text) * 10 ** (zeros - 1);
  if (text.startsWith("零")) return below(spoken(text.slice(1), from + 1), zeros - 1);
  // Of digits, only as many as the places that follow: 6万50 may be meant as 65,000 or as 60,050.
  if (/^\d+$/.test(text)) return text.length === zeros || (zeros === 4 && text.length === 3) ? Number(text) : undefined;
  return below(spoken(text, from + 1), zeros);
}

const below = (value: number | undefined, zeros: number) =>
  value !== undefined && value < 10 ** zeros ? value : undefined;
