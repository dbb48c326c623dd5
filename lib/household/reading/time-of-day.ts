const time =
  /(?:t| )?(?:上午|下午|凌晨|am|pm)? ?(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d{1,9})?)? ?(am|pm)?(?: ?(z|(?:gmt|utc)? ?[-+]\d{2}:?\d{2}))?(?: \([a-z ]+\))?$/i;

/** Qingdao is so many minutes ahead of universal time. */
const QINGDAO = 8 * 60;
const DAY = 24 * 60;

/** A date without the time behind it, and by how many days the time moves it where it names its distance from universal time. */
export function withoutTime(text: string): { readonly date: string; readonly days: number } {
  const found = time.exec(text);
  const [whole = "", hours = "", minutes = "", , zone] = found ?? [];
  const date = text.slice(0, text.length - whole.length).trim();
  if (zone === undefined) return { date, days: 0 };
  const inQingdao = Number(hours) * 60 + Number(minutes) - aheadOf(zone) + QINGDAO;
  return { date, days: Math.floor(inQingdao / DAY) };
}

function aheadOf(zone: string): number {
  const [, sign = "+", hours = "0", minutes = "0"] = /([-+])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
