/** Where a fragment begins: `#`, also escaped, before a pair, or before a version that lost its value. */
const start = /(?:#|%23)\s*(?=v&|[\w.*-]+=)/gi;

/** Where another link begins after it. */
const another = /(?:https?:\/\/[^\s#]*)?(?:#|%23)v=/i;

/** Whether pairs name the version of their format. */
const hasVersion = /^(?:[^]*&)?v=/;

/** A line that was broken within a link: the next one goes on with a pair, or with a value and a pair after it. */
const brokenLine = /[^\S\r\n]*[\r\n][\s>]*(?=[\w.*%,+-]*(?:=|&[\w.*-]+(?:=|\s*[\r\n])))/g;

/** A line that was broken within the last value; it is known to be one value where it makes a date. */
const brokenValue = /=([\d-]{0,9})[^\S\r\n]*[\r\n][\s>]*([\d-]{1,10})(?![\w-])/g;
const dateOrMonth = /^\d{4}-\d\d(?:-\d\d)?$/;

/** The last pair, with whatever follows it. */
const lastPair = /^([^]*&)?([\w.*-]+=)([^]*)$/;

/** What may stand in a fragment, and the signs among it that end a sentence around a link. */
const value = /^[\w.~!$'()*+,;:@/?%&=-]*/;
const endOfSentence = /[).,;:!?'*]+$/;

/**
 * The fragment of the first link to a case in a text, without `#`: as a mail wrapped it, with words before and after,
 * or the fragment alone. What stands between its pairs is kept, however odd; only after the last one is it cut.
 * @returns nothing where no part of the text has the form of pairs
 */
export function fragmentIn(text: string): string | undefined {
  const whole = unwrapped(text.trim());
  const starts = [...whole.matchAll(start)].map(({ index, 0: sign }) => index + sign.length);
  const candidates = starts.map((at) => untilAnother(whole.slice(at)));
  const found = candidates.find((pairs) => hasVersion.test(pairs)) ?? candidates[0] ?? untilAnother(whole);
  const [, before = "", key, rest = ""] = lastPair.exec(found) ?? [];
  if (key === undefined || !/^(?:v&|[\w.*-]+=)/.test(found)) return undefined;
  const [kept = ""] = value.exec(rest) ?? [];
  return `${before}${key}${kept.replace(endOfSentence, "")}`;
}

function unwrapped(text: string): string {
  return text
    .replace(/&(?:amp;)+/gi, "&")
    .replace(/\s*&\s*(?=[\w.*-]+=)/g, "&")
    .replace(brokenLine, "")
    .replace(brokenValue, (all: string, one: string, other: string) =>
      dateOrMonth.test(one + other) ? `=${one}${other}` : all,
    );
}

function untilAnother(text: string): string {
  const end = text.search(another);
  return end < 0 ? text : text.slice(0, end);
}
