import { expect, it } from "vitest";
import { questionOn, situations } from "../questions";
import { readChoice, readList, readRate } from "./choice";

const optionsOf = (field: Parameters<typeof questionOn>[0]) => {
  const { input } = questionOn(field);
  return "options" in input ? input.options : [];
};

it.each([
  ["residency", "qingdao", ["青岛", "青岛市"]],
  ["residency", "elsewhere", ["外地", "其他地方", "ELSEWHERE"]],
  ["delivery.insurance", "employee", ["职工医保"]],
  ["delivery.insurance", "resident", ["居民医保"]],
  ["delivery.insurance", "none", ["没有参保", "未参保"]],
  ["housing.plan", "buy", ["买房", "购房"]],
  ["housing.plan", "rent", ["租房"]],
  ["housing.plan", "neither", ["都不打算"]],
  ["housing.purchaseArea", "shinan", ["市南", "市南区", "Shi-Nan"]],
  ["housing.purchaseArea", "former-sifang", ["原四方区", "Former_Sifang", "former sifang", "formersifang"]],
  ["housing.purchaseArea", "outside", ["青岛以外"]],
] as const)("of %s, %s is called %j", (field, option, texts) => {
  expect(texts.map((text) => readChoice(text, optionsOf(field)))).toEqual(texts.map(() => ({ read: option })));
});

it("no option is what cannot be one value, nor what is an option of another question", () => {
  expect(readChoice("q²", ["qingdao", ""])).toEqual({ bad: { code: "invalid" } });
  expect(readChoice("买房", optionsOf("residency"))).toEqual({ bad: { code: "invalid" } });
  expect(readChoice(" ", optionsOf("residency"))).toEqual({ empty: true });
});

it("a rate is one of those there are", () => {
  expect(readRate("3%", [0, 0.03])).toEqual({ read: 0.03 });
  expect(readRate("4%", [0, 0.03])).toEqual({ bad: { code: "invalid" } });
  expect(readRate("", [0, 0.03])).toEqual({ empty: true });
  expect(readRate("3,5%", [0, 0.03])).toEqual({ bad: { code: "grouping" } });
});

it.each(["none", "None", "无", "没有", "都没有", "以上都没有"])("%s: there are no circumstances", (text) => {
  expect(readList(text)).toEqual({ read: [] });
});

it.each(["真没有", "没有啊", "nonesuch", "没有无"])("%s is no answer to that", (text) => {
  expect(readList(text)).toEqual({ bad: { code: "invalid" } });
});

it("none beside others is a word that is not known, for nobody knows which of both counts", () => {
  expect(readList("none,career-break")).toEqual({ read: ["career-break"], without: ["none"] });
});

it.each([",", ";", "、", "|", "/", '"', " , ", "["])("words are parted by %j", (sign) => {
  expect(readList(["special-family", "career-break"].join(sign))).toEqual({ read: ["career-break", "special-family"] });
});

it("any circumstances are read, in their order, each once, whatever parts them", () => {
  const backwards = [...situations].reverse();
  for (const sign of [",", " ", "|"]) expect(readList(backwards.join(sign))).toEqual({ read: situations });
  expect(readList("career-break career-break")).toEqual({ read: ["career-break"] });
  expect(readList('["career_break"; "Special Family"]')).toEqual({ read: ["career-break", "special-family"] });
});

it("a space in a word that is not known makes no other of it", () => {
  expect(readList("career-break special")).toEqual({ bad: { code: "invalid" } });
  expect(readList("my career-break special-family")).toEqual({ bad: { code: "invalid" } });
});

it("nothing but signs that part words is no answer", () => {
  expect(readList(" , ; ")).toEqual({ empty: true });
});
