import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpenable, linkIn, MOST_IN_ADDRESS, MOST_PASTED } from "./index";

const today = "2026-11-23";
const link = "v=1&on=2026-11-20&residency=qingdao&mother.employed=1&children.0.birthDate=2026-10-01";
const site = "https://example.org/zh/check/";

const whole = {
  household: { residency: "qingdao", mother: { employed: true }, children: [{ birthDate: "2026-10-01" }] },
  on: "2026-11-20",
  leftOut: [],
};
const once = encodeURIComponent;
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfe_e0));

describe("a link is found", () => {
  it.each([
    ["alone", link],
    ["with its sign", `#${link}`],
    ["after its address", `${site}#${link}`],
    ["in the other language, elsewhere", `http://localhost:3000/en/result/#${link}`],
    ["between spaces", `  ${site}#${link}\n`],
    ["after words", `您家的链接：${site}#${link}`],
    ["after another sign", `单号#123 ${site}#${link}`],
    ["after pairs of another kind", `工单#id=7 ${site}#${link}`],
    ["with its sign escaped", `${site}%23${link}`],
    ["with its sign escaped twice", `${site}%2523${link}`],
    ["as a query", `https://example.org/zh/?${link}`],
    ["escaped as a whole", once(`${site}#${link}`)],
    ["escaped twice", once(once(`${site}#${link}`))],
    ["by a redirector", `https://nam01.safelinks.example/?url=${once(`${site}#${link}`)}&data=05%7C01&reserved=0`],
    ["by another, twice", `https://mail.example/cgi-bin/x?t=1&gourl=${once(once(`${site}#${link}`))}&from=mail`],
    ["by one that leaves its signs", `https://mail.example/?url=${once(site)}%23${once(link)} 请查收`],
    ["in full width", fullWidth(`${site}#${link}`)],
    ["with a full-width sign", `${site}＃${link}`],
    ["with full-width signs between its pairs", `${site}#${link.replaceAll("&", "＆")}`],
    ["with its version second, and a gap before it", `${site}#${link.replace(/^(v=1)&([^&]*)/, "$2; $1")}`],
    ["with its version last, and gaps", `${site}#${link.replace("v=1&", "").replaceAll("&", "& ")}& v=1`],
    ["with semicolons", `${site}#${link.replaceAll("&", ";")}`],
    ["with invisible signs", `${site}#${link.replaceAll(/[&=-]/g, "\u200b$&\u00ad\u202e")}`],
    ["escaped for HTML", `<a href="${site}#${link.replaceAll("&", "&amp;")}">打开</a>`],
    ["by other entities", `${site}#${link.replaceAll("&", "&#38;").replaceAll("=", "&#x3D;")}`],
    ["escaped for HTML twice", `${site}#${link.replaceAll("&", "&amp;amp;")}`],
    ["in JSON", `{"url":"${site.replaceAll("/", "\\/")}#${link.replaceAll("&", "\\u0026")}"}`],
    ["as quoted-printable", `${site}#${link.replaceAll("=", "=3D")}`.replace("residency", "resi=\r\ndency")],
    ["before words", `${site}#${link} 请查收`],
    ["before a line of words", `${site}#${link}\n请查收`],
    ["before a line of Latin words", `${site}#${link}\r\nRegards, Q&A desk`],
    ["before a date", `${site}#${link}\n2026-11-24`],
    ["before a Chinese stop", `${site}#${link}。请查收`],
    ["before a Chinese stop, as an address bar writes it", `#${link}${once("。谢谢")}`],
    ["before a Latin stop", `${site}#${link}. Thank you`],
    ["in angle brackets", `<${site}#${link}>`],
    ["in brackets", `链接（${site}#${link}）`],
    ["in Latin brackets", `(${site}#${link})`],
    ["in quotation marks", `“${site}#${link}”`],
    ["as Markdown", `[${site}#${link}](${site}#${link})`],
    ["with what a chat added", `${site}#${link}?from=singlemessage&isappinstalled=0`],
    ["with what an app added", `${site}#${link}&shareTo=weixin`],
    ["with what a counter added", `${site}#${link}&utm_source=mail&nsukey=a%2Bb`],
  ])("%s", (_, text) => {
    expect(linkIn(text, today)).toMatchObject({ ...whole, changed: false, others: 0 });
  });

  it.each(["\n", "\r\n", " \r\n", "\n> ", "\n\n"])("wherever a mail broke it by %j", (gap) => {
    for (let at = 1; at < link.length; at += 1)
      expect(linkIn(`${site}#${link.slice(0, at)}${gap}${link.slice(at)}\n`, today), link.slice(0, at)).toMatchObject(
        whole,
      );
  });

  it("with spaces around the signs between its pairs", () => {
    expect(linkIn(`${site}#${link.replaceAll("&", " & ")}`, today)).toMatchObject(whole);
  });
});

describe("of several links in one text", () => {
  it("the first is opened, and the others are told of", () => {
    const other = `${site}#v=1&residency=elsewhere`;
    expect(linkIn(`${site}#${link}\n${other}`, today)).toMatchObject({ ...whole, others: 1 });
    expect(linkIn(`${site}#${link} 或 ${other}，${other}`, today)).toMatchObject({ ...whole, others: 1 });
  });

  it("one that opens is tried after one that does not", () => {
    expect(linkIn(`${site}#v=2&residency=elsewhere\n${site}#${link}`, today)).toMatchObject({ ...whole, others: 0 });
  });
});

const base = "v=1&residency=qingdao&children.0.birthDate=2026-03-01";

/** The end of a link, what is read of it, and what is named. */
describe("the last value is never shortened in silence", () => {
  it.each([
    ["delivery.inScopeCost=1.2万", { delivery: { inScopeCost: 12_000 } }],
    ["delivery.inScopeCost=8，200", { delivery: { inScopeCost: 8200 } }],
    ["delivery.inScopeCost=8 200 元", { delivery: { inScopeCost: 8200 } }],
    ["delivery.inScopeCost=600,000.00", { delivery: { inScopeCost: 600_000 } }],
    ["delivery.inScopeCost=82\n00", { delivery: { inScopeCost: 8200 } }],
    ["tax.marginalRate=0.\n25", { tax: { marginalRate: 0.25 } }],
    ["housing.monthlyRent=350\n0\n谢谢", { housing: { monthlyRent: 3500 } }],
    ["situations=planning-pregnancy，career-break", { situations: ["planning-pregnancy", "career-break"] }],
    ["situations=planning-pregnancy, career-break 谢谢", { situations: ["planning-pregnancy", "career-break"] }],
    ["situations=\nplanning-pregnancy", { situations: ["planning-pregnancy"] }],
    ["situations=career-bre\nak", { situations: ["career-break"] }],
    ["delivery.insurance=unemploy\nment\nRegards, Li", { delivery: { insurance: "unemployment" } }],
    ["withinPolicy=true。谢谢", { withinPolicy: true }],
    ["housing.downPaymentRatio=30%", { housing: { downPaymentRatio: 0.3 } }],
    ["housing.downPaymentRatio=1e-7", { housing: { downPaymentRatio: 0.000_000_1 } }],
  ])("%j", (end, read) => {
    const { household } = opened(`${site}#${base}&${end}`);
    expect(household).toMatchObject(read);
    expect(opened(`${site}#${base}&${end}`).leftOut).toEqual([]);
  });

  it.each([
    "delivery.inScopeCost=8 2",
    "delivery.inScopeCost=8，2",
    "delivery.inScopeCost=8.200 万元上下",
    "delivery.inScopeCost=8200\n2026-11-24",
    "delivery.inScopeCost=8200 residency=elsewhere",
    "housing.monthlyRent=3千多",
    "tax.marginalRate=0.1请查收",
    "withinPolicy=1 0",
    "situations=rich\nfamous",
  ])("%j is in doubt, and named", (end) => {
    const { household, leftOut } = opened(`${site}#${base}&${end}`);
    expect(household).toEqual({ residency: "qingdao", children: [{ birthDate: "2026-03-01" }] });
    expect(leftOut.map(({ path }) => path)).toEqual([end.slice(0, end.indexOf("="))]);
  });

  it("nor is a pair that nobody knows dropped", () => {
    expect(opened(`${site}#${base}&备注=第二胎`).leftOut).toMatchObject([
      { key: "备注", value: "", code: "unknownField" },
    ]);
    expect(opened(`${site}#v=1&name=李 四\n五 六\n&residency=qingdao`)).toMatchObject({
      household: { residency: "qingdao" },
      leftOut: [{ key: "name", value: "" }],
    });
  });
});

function opened(text: string) {
  const found = linkIn(text, today);
  if (!found || !isOpenable(found)) throw new Error(text);
  return found;
}

describe("no link is found", () => {
  it.each(["", "#", site, `${site}#main`, "请看 a=b", "？", "#=1", "v", "App v2.0"])("in %j", (text) => {
    expect(linkIn(text, today)).toBeUndefined();
  });

  it("in what is longer than any link", () => {
    const long = `${link}&name=${"x".repeat(MOST_IN_ADDRESS)}`;
    expect(linkIn(long, today, MOST_IN_ADDRESS)).toEqual({ problem: "tooLong", others: 0 });
    expect(linkIn(`${"谢谢".repeat(10_000)} ${link}`, today)).toEqual({ problem: "tooLong", others: 0 });
  });

  it("where there is none, and nothing is ever thrown", () => {
    const part = fc.constantFrom(
      "#",
      "%23",
      "v=1",
      "&",
      "&amp;",
      "\r\n",
      " ",
      "=",
      "2026-",
      "a",
      "。",
      ">",
      "%",
      "\\u0026",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ unit: "binary" }))), (parts) => {
        expect(() => linkIn(parts.join(""), today)).not.toThrow();
      }),
    );
  });
});

it("a text as long as it may be is looked into, and one a sign longer is not", () => {
  const text = `#${link}`.padEnd(MOST_PASTED);
  expect(linkIn(text, today)).toMatchObject(whole);
  expect(linkIn(`${text} `, today)).toEqual({ problem: "tooLong", others: 0 });
});

it("of many links no more than twenty are looked at", () => {
  const links = Array.from({ length: 30 }, (_, at) => `${site}#v=1&residency=qingdao&housing.price=${at + 1}`);
  expect(linkIn(links.join("\n"), today)).toMatchObject({ household: { housing: { price: 1 } }, others: 19 });
});
