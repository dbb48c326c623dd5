/** What may stand before a date and says only whose it is, or that it is to come. */
const labels =
  /^(?:预计|计划|打算|从|自)?(?:公历|阳历|新历)?(?:(?:宝宝|孩子|大宝|二宝|三宝|老大|老二|老三|第[一二三四五]个孩子|小孩|婴儿|新生儿)的?)?(?:出生日期|出生时间|出生年月日|出生年月|出生日|出生于|出生|生日|生于|预产期|入托时间|入托日期|入托月份|入托|日期|date of birth|birth ?date|birthday|born on|born|due date|due on|due|edd|edc|dob|date)?(?:\((?:公历|阳历)\))?(?: ?[:是为])? ?/i;

const weekdays =
  /^(?:(?:星期|周|礼拜)[一二三四五六日天][, ]*|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )/i;

const wrapped = /^[([【](.*)[)\]】]$/;

/** What may stand behind one. */
const tails =
  /,? ?(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|\((?:公历|阳历|新历|预产期|出生)\)|出生|生|起|开始|(?:开始)?入[托园])$/;

/** Reckonings of other calendars: their dates look like those of ours. */
const others =
  /农历|農曆|阴历|陰曆|旧历|闰|正月|腊月|冬月|初[一二三四五六七八九十]|廿|卅|民国|民國|lunar|minguo|\broc\b|令和|平成|昭和|佛历|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年/i;

/** Whether a date is one of another calendar. */
export function isOfOtherCalendar(text: string): boolean {
  return others.test(text);
}

/** A date without the words around it: its label, its weekday. */
export function withoutWords(text: string): string {
  return text
    .replace(wrapped, "$1")
    .replace(weekdays, "")
    .replace(labels, "")
    .replace(weekdays, "")
    .replace(tails, "")
    .replace(/^the /i, "")
    .trim();
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullNames = /^(?:january|february|march|april|may|june|july|august|sept(?:ember)?|october|november|december)$/;

/** The number of a month by its English name, short or full; `undefined` for any other word. */
export function monthNamed(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, "");
  const place = months.indexOf(name.slice(0, 3));
  return place >= 0 && (name.length === 3 || fullNames.test(name)) ? place + 1 : undefined;
}
