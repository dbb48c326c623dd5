const time =
  /(?:t| at | )?(?:上午|下午|凌晨|am|pm)? ?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)? ?(am|pm)?(?: ?(z|(?:gmt|utc)? ?[-+]\d{2}:?\d{2})(?: [a-z]{3,4})?)?(?: \([a-z ]+\))?$/i;

/** A part of the day, or an hour in Chinese: 凌晨三点, 15时30分, 晚上. */
const inWords =
  / ?(?:(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|深夜) ?(?:(?:[01]?\d|2[0-3]|[一二两三四五六七八九十]{1,3}) ?[点时](?:半|整|[\d一二三四五六七八九十]{1,3} ?分?)?)?|(?:[01]?\d|2[0-3]) ?[点时](?:半|整|\d{1,2} ?分?(?: ?\d{1,2} ?秒)?)?)$/;

/** The plus before a distance, which links read as a space. */
const lostPlus = /(t\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) (\d{2}:?\d{2})$/i;

/** Qingdao is so many minutes ahead of universal time. */
const QINGDAO = 8 * 60;
const DAY = 24 * 60;

/** A date without the time behind it, and by how many days the time moves it where it names its distance from universal time. */
export function withoutTime(text: string): { readonly date: string; readonly days: number } {
  const whole = { date: text, days: 0 };
  const inWord = inWords.exec(text)?.[0] ?? "";
  if (inWord !== "") return isTorn(text, inWord) ? whole : { date: before(text, inWord), days: 0 };
  const written = text.replace(lostPlus, "$1+$2");
  const [clock, hours, minutes, , zone] = time.exec(written) ?? [];
  if (clock === undefined || isTorn(written, clock)) return whole;
  const date = before(written, clock);
  if (zone === undefined) return { date, days: 0 };
  const inQingdao = Number(hours) * 60 + Number(minutes) - aheadOf(zone) + QINGDAO;
  return { date, days: Math.floor(inQingdao / DAY) };
}

const before = (text: string, end: string): string => text.slice(0, text.length - end.length);

/** Whether a digit may be one of the day or of the hour: 2024-3-118:30 is the first day of the month, or the eleventh. */
const isTorn = (text: string, end: string): boolean => /^\d/.test(end) && /\D\d$/.test(before(text, end));

function aheadOf(zone: string): number {
  const [, sign, hours = "0", minutes = "0"] = /([-+])(\d{2}):?(\d{2})/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
