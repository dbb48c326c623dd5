import { describe, expect, it } from "vitest";
import type { Household } from "@/lib/entitlements";
import { encodeLink, isOpenable, linkIn, writeTemplate } from "./index";

const today = "2026-11-23";
const site = "https://example.org/zh/check/";
const household: Household = {
  residency: "qingdao",
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2024-03-01", nursery: { inclusive: true, from: "2026-09" } }],
  withinPolicy: true,
  delivery: { inQingdao: true, insurance: "resident", inScopeCost: 8200.5 },
  situations: ["planning-pregnancy", "career-break"],
};

const escaped = encodeURIComponent;
const at = (link: string) => `${site}#${link}`;
const bracketed = (link: string) =>
  link.replace(
    /children\.(\d)\.(\w+)(?:\.(\w+))?/g,
    (_, row: string, field: string, leaf?: string) => `children[${row}][${field}]${leaf ? `[${leaf}]` : ""}`,
  );
const inLines = (link: string, gap: string) => at(link).replace(/.{60}/g, `$&${gap}`);

/** What programs make of a link on its way; with a mark and without one it opens as it was, and nothing is said of it. */
const ways: readonly (readonly [way: string, bend: (link: string) => string])[] = [
  ["a warning of a mail service", (link) => `https://eur02.safelinks.example/?url=${escaped(at(link))}&data=05%7C02`],
  ["a redirector that keeps signs", (link) => `https://urldefense.example/v3/__${at(link)}__;Iw!!abc$`],
  ["a redirector of a search engine", (link) => `https://www.example.com/url?q=${escaped(at(link))}&sa=D&ust=17`],
  ["a redirector, escaped twice", (link) => `https://mail.example/jump?url=${escaped(escaped(at(link)))}&x=1`],
  ["the text of a message", (link) => `sms:?body=${escaped(`看这里 ${at(link)} 谢谢`)}`],
  ["entities without their end", (link) => at(link.replaceAll("&", "&amp"))],
  ["numbered entities without their end", (link) => at(link.replaceAll("&", "&#38"))],
  ["named entities", (link) => `${site}&num;${link.replaceAll("=", "&equals;").replaceAll(".", "&period;")}`],
  ["escapes of scripts", (link) => at(link.replaceAll("&", "%u0026"))],
  ["brackets for children", (link) => at(bracketed(link))],
  ["brackets for children, escaped", (link) => at(bracketed(link).replace(/[[\]]/g, escaped))],
  ["a tag where it may break", (link) => inLines(link, "<wbr>")],
  ["a tag where it breaks", (link) => inLines(link, "<br>\n")],
  ["a mail that is quoted twice", (link) => `>> ${inLines(link, "\n>> ")}`],
  ["signs of Markdown", (link) => at(link).replace(/[.&_=#-]/g, "\\$&")],
  ["tags of a forum", (link) => `[url]${at(link)}[/url]`],
  ["quotation marks of other languages", (link) => `«${at(link)}»`],
  ["a sign too many", (link) => `${site}#&${link}`],
  ["a hash-bang", (link) => `${site}#!${link}`],
  ["a chat that turned it into a query", (link) => `${site}?from=groupmessage&${link}`],
  ["a chat's own fragment behind it", (link) => `${at(link)}#wechat_redirect`],
  ["another's", (link) => `${at(link)}#rd`],
  ["an app that copied it", (link) => `${at(link)}&xhsshare=CopyLink&appuid=1&apptime=2&_t=17`],
  ["a work chat", (link) => `${at(link)}&wework_cfm_code=abc&source=weixin`],
];

describe.each([
  ["marked", encodeLink],
  ["from a template", writeTemplate],
])("a link %s opens by way of", (_, write: (of: Household) => string) => {
  it.each(ways)("%s", (_, bend) => {
    const found = linkIn(bend(write(household)), today);
    expect(found).toMatchObject({ household, leftOut: [], changed: false });
  });
});

it("words that follow without a gap are none of a marked link", () => {
  expect(linkIn(`${at(encodeLink(household))}请查收`, today)).toMatchObject({ household, leftOut: [], changed: false });
});

it.each([
  ["words that follow without a gap", (link: string) => `${at(link)}请查收`, "situations"],
  [
    "dots of a Chinese keyboard in a value",
    (link: string) => at(link).replace("8200.5", "82。00。5"),
    "delivery.inScopeCost",
  ],
  ["a link that was shortened", (link: string) => `${at(link).slice(0, 80)}…`, "children.0.birthDate"],
])("without a mark, %s are named", (_, bend, path) => {
  const found = linkIn(bend(writeTemplate(household)), today);
  expect(found && isOpenable(found) && found.leftOut.map((left) => left.path)).toEqual([path]);
});
