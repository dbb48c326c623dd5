import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue } from "./index";

const [price, wage, homes, ratio] = [
  "housing.price",
  "mother.employerMonthlyWage",
  "housing.homesOwned",
  "housing.downPaymentRatio",
];
const [birth, from] = ["children.0.birthDate", "children.9.nursery.from"];

/** Many spellings of one value. */
function spell(path: string | undefined, value: unknown, ...texts: string[]) {
  it.each(texts)(`${path} “%s” is ${String(value)}`, (text) => {
    expect(readValue(path ?? "", text)).toEqual({ read: value });
  });
}

function refuse(path: string | undefined, fault: object, ...texts: string[]) {
  it.each(texts)(`${path} “%s” is refused: ${JSON.stringify(fault)}`, (text) => {
    expect(readValue(path ?? "", text)).toEqual({ bad: fault });
  });
}

describe("an amount", () => {
  spell(
    price,
    600_000,
    "600000",
    "600,000",
    "60,0000",
    "600 000",
    "６００，０００",
    "600,000.00",
    "60万",
    "60 万元",
    "60万块",
    "60w",
    "60W",
    "60萬",
    "六十万",
    "陆拾万元整",
  );
  spell(
    price,
    600_000,
    "¥600,000",
    "￥６０００００",
    "¥ 60万",
    "RMB 600000",
    "600000 CNY",
    "人民币60万元",
    "+600000",
    "60.0万",
    "六十万。",
    "6E+05",
    "60万",
    "\u200e600000\u200b",
  );
  spell(
    price,
    65_000,
    "6万5",
    "六万五",
    "6.5万",
    "6万5千",
    "六万五千",
    "6 万 5",
    "65k",
    "6。5万",
    "６．５万",
    "六点五万",
    "6万5000",
  );
  spell(price, 1_200, "一千二", "一千二百", "1千2", "1200", "0.12万", "一二零零", "壹仟贰佰元");
  spell(price, 25_000, "两万五", "2万5", "二万五千", "25,000元", "2.5w");
  spell(price, 150_000_000, "1.5亿", "一亿五", "一亿五千万", "1亿5000万", "15000万", "1.5億");
  spell(price, 8000.5, "8000.5", "8000。5", "８０００．５", "八千点五", "8,000.50", ".80005万");
  spell(price, 10_005, "一万零五", "10005", "一万〇五元");
  spell(price, 0, "0", "-0", "零", "0.00", "-0.0", "0元");
  spell(price, 60, "60.", "60。", "60元", "60块钱", "六十");
  spell(price, 11_500, "1.15万");
  spell(price, 0.5, ".5");
  spell(price, -1, "-1", "－1", "−1");
  spell(
    wage,
    8000,
    "8000元/月",
    "每月8000元",
    "8000/月",
    "8000 元 每月",
    "8000 yuan per month",
    "8k",
    "八千",
    "8千元每月",
  );

  refuse(
    price,
    { code: "grouping" },
    "1,5",
    "1,5万",
    "12,34",
    "8.000,00",
    "3,5",
    "0,075",
    "1,234,5678",
    "1 5",
    "8,",
    ",5",
    "1,,000",
    "1,000 000",
    "8，2",
  );
  refuse(price, { code: "currency", sign: "$" }, "$8000", "8000＄");
  refuse(price, { code: "currency", sign: "美元" }, "8000美元");
  refuse(price, { code: "stray", sign: "约" }, "约60万");
  refuse(price, { code: "stray", sign: "左右" }, "60万左右");
  refuse(price, { code: "stray", sign: "几" }, "十几万");
  refuse(price, { code: "stray", sign: "/月" }, "60万/月");
  refuse(wage, { code: "stray", sign: "元/年" }, "100000元/年");
  refuse(price, { code: "stray", sign: "abc" }, "abc");
  refuse(price, { code: "stray", sign: "a" }, "12a");
  refuse(price, { code: "tooManyDecimals" }, "8.000", "1.2345678万", "0.001");
  refuse(
    price,
    { code: "invalid" },
    "两三万",
    "三五万",
    "万",
    "元",
    "¥",
    "1.2.3",
    "--1",
    "1万2万",
    "6万50",
    "一千零五百",
    "8²",
    "-",
    ".",
  );
});

describe("homes", () => {
  spell(
    homes,
    0,
    "0",
    "没有",
    "无",
    "没有房",
    "none",
    "零套",
    "０",
    "没",
    "没房子",
    "名下没住房",
    "一套都没有",
    "一套也没",
  );
  spell(
    homes,
    2,
    "2",
    "2套",
    "两套",
    "二",
    "2 套房",
    "名下有两套",
    "名下两套",
    "名下 2 套",
    "共两套",
    "2 homes",
    "２套",
  );
  spell(homes, 12, "十二", "12 套");
  spell(homes, 1.5, "1.5");
  refuse(homes, { code: "grouping" }, "3,5");
  refuse(homes, { code: "invalid" }, "2²", "1".repeat(401));
  refuse(homes, { code: "stray", sign: "有没有" }, "有没有");
  refuse(homes, { code: "stray", sign: "no" }, "no idea");
  refuse(homes, { code: "stray", sign: "没有" }, "没有三套");
  refuse(homes, { code: "stray", sign: "他有" }, "他有2套");
  refuse(homes, { code: "stray", sign: "套啊" }, "2套啊");
  spell(homes, 3, "共3套", "名下有三套", "有 3 套", "3  flats", "3house", "三处房产", "3套房子", "3套住房", "3处");
  spell(homes, 1, "1 home", "1 house", "1 flat", "1apartment", "有一套住房");
  spell(homes, 2, "2 houses", "2flats", "2 apartments");
});

describe("a share", () => {
  spell(ratio, 0.3, "0.3", "30%", "３０％", "三成", "3成", "百分之三十", "30 percent", "0。3", "30.0%");
  spell(ratio, 0.35, "0.35", "35%", "3成5", "三成五", "三成半", "3.5成", "百分之三十五");
  spell(ratio, 0.011, "1.1%");
  refuse(ratio, { code: "stray", sign: "%%" }, "30%%");
  refuse(ratio, { code: "grouping" }, "3,5成", "0,3");
  it.each(["30", "30%", "三成"])("of “%s” in percent is 0.3", (text) => {
    expect(readValue("housing.downPaymentRatio", text, { share: "percent" })).toEqual({ read: 0.3 });
  });
  it.each([
    ["29", 0.29],
    ["57", 0.57],
    ["0.07", 0.0007],
    ["0.3", 0.003],
  ])("of “%s” in percent is exactly %d", (text, share) => {
    expect(readValue("housing.downPaymentRatio", text, { share: "percent" })).toEqual({ read: share });
  });
});

describe("a rate, a choice, yes or no", () => {
  spell("tax.marginalRate", 0.03, "0.03", "3%", "３％", "百分之三");
  refuse("tax.marginalRate", { code: "invalid" }, "3", "0.04");
  spell("mother.employed", true, "1", "true", "TRUE", "是", "yes", "Y", "有", "１");
  spell("mother.employed", false, "0", "false", "否", "No", "没有", "不是");
  refuse("mother.employed", { code: "invalid" }, "2", "也许", "null");
  spell("residency", "qingdao", "qingdao", "Qingdao", " QINGDAO ", "qing\u00addao");
  spell("housing.purchaseArea", "former-sifang", "former-sifang", "former_sifang", "Former Sifang");
  refuse("residency", { code: "invalid" }, "beijing", "qingda");
});

describe("circumstances", () => {
  spell(
    "situations",
    ["planning-pregnancy", "career-break"],
    "planning-pregnancy,career-break",
    "career-break, planning-pregnancy",
  );
  spell(
    "situations",
    ["planning-pregnancy", "career-break"],
    "career-break;planning_pregnancy",
    "planning-pregnancy，career-break，",
  );
  it("are read without the word that is not known, which is named", () => {
    const expected = { read: ["career-break"], without: ["career-bre"] };
    expect(readValue("situations", "career-break,career-bre")).toEqual(expected);
    expect(readValue("situations", "career-bre")).toEqual({ bad: { code: "invalid" } });
  });
});

describe("a date", () => {
  const day = "2024-03-01";
  spell(
    birth,
    day,
    "2024-03-01",
    "2024-3-1",
    "2024/03/01",
    "2024.3.1",
    "2024 3 1",
    "20240301",
    "2024年3月1日",
    "2024年03月01号",
    "２０２４－０３－０１",
  );
  spell(
    birth,
    day,
    "2024年 3月 1日",
    "2024 年 3 月 1 日",
    "2024、3、1".normalize().replaceAll("、", "."),
    "2024–03–01",
    "二〇二四年三月一日",
    "二零二四年三月一号",
  );
  spell(
    birth,
    day,
    "2024-03-01T00:00:00",
    "2024-03-01T00:00:00+08:00",
    "2024/3/1 0:00",
    "2024-03-01 00:00:00.0",
    "2024/3/1 上午12:00:00",
    "20240301083000",
    "2024-03-01T08:30:00.000Z",
    "2024-02-29T16:00:00.000Z",
  );
  spell(
    birth,
    day,
    "出生日期：2024年3月1日",
    "出生日期 2024-03-01",
    "预产期：2024/3/1",
    "宝宝生日是2024年3月1日",
    "DOB: 2024-03-01",
    "2024年3月1日出生",
    "2024年3月1日（星期五）",
    "公历2024年3月1日",
    "2024年3月1日。",
  );
  spell(
    birth,
    day,
    "1 March 2024",
    "March 1, 2024",
    "1 Mar 2024",
    "Mar. 1 2024",
    "1st March, 2024",
    "01-Mar-2024",
    "March 1st 2024",
    "Fri, 1 Mar 2024",
    "2024-Mar-01",
    "Fri Mar 01 2024 00:00:00 GMT+0800 (China Standard Time)",
  );
  spell(birth, day, "\u200e2024\u200e/\u200e3\u200e/\u200e1", "\ufeff2024-03-01", "2024\u00a0年3月1日", "2024-03-01 ");
  spell(birth, "2024-12-31", "二〇二四年十二月三十一日", "2024/12/31", "31 December 2024");

  refuse(birth, { code: "dateOrder" }, "1/3/2024", "03/01/2024", "31-12-2024", "1.3.2024", "01032024");
  refuse(
    birth,
    { code: "fourDigitYear", part: "year" },
    "24-3-1",
    "24年3月1日",
    "240301",
    "1-Mar-24",
    "113年3月1日",
    "24.3.1",
  );
  refuse(
    birth,
    { code: "otherCalendar" },
    "农历2024年三月初一",
    "民国113年3月1日",
    "二〇二四年正月十五",
    "阴历2024年3月1日",
    "ROC 113-03-01",
  );
  refuse(birth, { code: "noDay", part: "day" }, "2024年3月", "2024-03", "March 2024");
  refuse(birth, { code: "noYear", part: "year" }, "3月1日", "3-1", "三月一日");
  refuse(birth, { code: "noMonth", part: "month" }, "2024", "2024年");
  refuse(birth, { code: "badMonth", part: "month" }, "2024-13-01", "20241301", "2024-0-1");
  refuse(birth, { code: "badDay", part: "day" }, "2024-03-32", "2024年3月0日");
  refuse(birth, { code: "invalid" }, "2024-02-30", "2023-02-29", "20240431");
  refuse(
    birth,
    { code: "unreadable" },
    "hello",
    "明年春天",
    "约2024年3月1日",
    "2024年3月1日之前",
    "末次月经：2024-03-01",
    "45352",
    "2024-03-01 2024-03-02",
  );
});

describe("a month", () => {
  spell(
    from,
    "2024-09",
    "2024-09",
    "2024年9月",
    "2024/9",
    "2024.9",
    "202409",
    "２０２４年９月",
    "二〇二四年九月",
    "2024年9月份",
    "Sep 2024",
    "September 2024",
    "Sept. 2024",
    "2024 Sep",
    "09/2024",
    "2024-09-01",
    "2024年9月1日",
  );
  refuse(from, { code: "noYear", part: "year" }, "9月");
  refuse(from, { code: "noMonth", part: "month" }, "2024年");
  refuse(from, { code: "fourDigitYear", part: "year" }, "24年9月");
  refuse(from, { code: "badMonth", part: "month" }, "2024-13");
});

it.each(["", " ", "　", "\u200b", "\r\n\t"])("%j is not answered", (text) => {
  for (const path of ["housing.price", "residency", "mother.employed", "children.0.birthDate", "situations"]) {
    expect(readValue(path, text)).toEqual({ empty: true });
  }
});

it("any child has the same fields, and a list of children is no value of one", () => {
  expect(readValue("children.10.birthDate", "2024-03-01")).toEqual({ read: "2024-03-01" });
  expect(["", " "].map((text) => readValue("children", text))).toEqual([{ empty: true }, { empty: true }]);
  expect(readValue("children", "2")).toEqual({ bad: { code: "invalid" } });
});

it.each([
  "",
  "name",
  "xchildren.0.birthDate",
  "children.x.birthDate",
  "__proto__",
  "housing",
  "children.0",
  "birthDate",
])("there is no field %j", (path) => {
  expect(readValue(path, "1")).toEqual({ bad: { code: "unknownField" } });
});

describe("whatever is written", () => {
  const paths = [
    price,
    wage,
    homes,
    ratio,
    birth,
    from,
    "residency",
    "mother.employed",
    "situations",
    "tax.marginalRate",
  ].map(String);
  const signs = [..."0123456789,.。 　-+万亿千百十零一二两五成%元¥$年月日/:T+wＷ０９．，Mar"];
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc.array(fc.constantFrom(...signs), { maxLength: 14 }).map((all) => all.join("")),
  );

  it("never throws, and is read alike in full width", () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.constantFrom(...paths), texts, (path, text) => {
        expect(readValue(path, wide(text))).toEqual(readValue(path, text));
      }),
      { numRuns: 3000 },
    );
  });

  it("has no sum that a comma changes", () => {
    const sums = fc.array(fc.constantFrom(...[..."0123456789,,,.万"]), { maxLength: 12 }).map((all) => all.join(""));
    fc.assert(
      fc.property(sums, (text) => {
        const reading = readValue("housing.price", text);
        if ("read" in reading) expect(readValue("housing.price", text.replaceAll(",", ""))).toEqual(reading);
      }),
      { numRuns: 3000 },
    );
  });

  it("never reads minus nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(0, 4)), texts, (path, text) => {
        const reading = readValue(path, text);
        if ("read" in reading && typeof reading.read === "number") {
          expect(Number.isFinite(reading.read) && !Object.is(reading.read, -0)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is no answer where it goes on without end; that it takes no longer than its length, the bench tells", () => {
    const long = ["1", "1,", "一", "万", "2024-", " ", "a ", "成", "\u200b", "元 ", "1 "].map((part) =>
      part.repeat(100_000),
    );
    for (const path of paths) for (const text of long) expect(readValue(path, text)).not.toHaveProperty("read");
  });
});
