import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, type Household } from "@/lib/entitlements";
import { cases } from "@/lib/entitlements/testing/arbitraries";
import { keepTyped } from "../keep-typed";
import { keepValid } from "../keep-valid";
import { parseHousehold } from "../parse";
import { readAnswers } from "../read-answers";
import { situations } from "../questions";
import golden from "./golden.json";
import { leaves } from "./leaves";
import { encodeLink, isOpenable, linkIn, writeTemplate } from "./index";

const today = "2026-11-23";

function opened(fragment: string) {
  const link = linkIn(fragment, today);
  if (!link || !isOpenable(link)) throw new Error(link?.problem ?? "no link");
  return link;
}

const codes = (fragment: string) => opened(fragment).leftOut.map(({ key, code }) => [key, code]);

describe("a link", () => {
  it("is written as the contract says", () => {
    const household: Household = {
      situations: ["career-break", "special-family"],
      children: [
        { birthDate: "2024-03-01", nursery: { until: "2026-08", inclusive: true } },
        { birthDate: "2021-05-06" },
      ],
      withinPolicy: null,
      housing: { downPaymentRatio: 0.3, price: 1000000.5, firstHome: false },
      mother: { leaveStart: "2024-02-20", employed: true },
      residency: "qingdao",
      tax: { marginalRate: 0 },
    };
    expect(encodeLink(household, { on: today })).toBe(
      "v=1&c=uu11&on=2026-11-23&residency=qingdao&children.0.birthDate=2024-03-01&children.1.birthDate=2021-05-06" +
        "&children.0.nursery.inclusive=1&children.0.nursery.until=2026-08&mother.employed=1&mother.leaveStart=2024-02-20" +
        "&housing.firstHome=0&housing.price=1000000.5&housing.downPaymentRatio=0.3" +
        "&situations=career-break%2Cspecial-family&tax.marginalRate=0",
    );
  });

  it("names what is of each child together, child by child, and what follows after", () => {
    const nursery = { inclusive: true, until: "2026-08" };
    const children = ["2024-03-01", "2025-05-06", "2026-01-01"].map((birthDate) => ({ birthDate, nursery }));
    const names = (household: Household) =>
      writeTemplate(household)
        .split("&")
        .map((pair) => pair.replace(/=.*/, ""));
    expect(names({ residency: "qingdao", children, withinPolicy: true, mother: { employed: true } })).toEqual([
      ...["v", "residency", ...[0, 1, 2].map((child) => `children.${child}.birthDate`), "withinPolicy"],
      ...[0, 1, 2].flatMap((child) => ["inclusive", "until"].map((name) => `children.${child}.nursery.${name}`)),
      "mother.employed",
    ]);
    expect(names({ residency: "qingdao", children: [], withinPolicy: true })).toEqual([
      ...["v", "residency", "children", "withinPolicy"],
    ]);
  });

  it("tells no children and no situation from nothing said", () => {
    expect(encodeLink({ children: [], situations: [] })).toMatch(/^v=1&c=[0-9a-z]{4}&children=&situations=$/);
    expect(opened("#v=1&children=&situations=").household).toEqual({ children: [], situations: [] });
    expect(opened("v=1").household).toEqual({});
  });

  it("is read as URLSearchParams reads it, in any order", () => {
    const fragment = "situations=career-break,special-family&v=1&residency=%71ingdao&mother.employed=0";
    expect(opened(fragment).household).toEqual({
      residency: "qingdao",
      mother: { employed: false },
      situations: ["career-break", "special-family"],
    });
    expect([...new URLSearchParams(encodeLink({ situations: ["career-break", "special-family"] }))]).toEqual([
      ["v", "1"],
      ["c", expect.stringMatching(/^[0-9a-z]{4}$/)],
      ["situations", "career-break,special-family"],
    ]);
  });

  it.each(["%0D%0A", "%20", "+", " ", "\r\n", "%09"])("loses nothing to %j around a key or a value", (space) => {
    const pairs = ["v=1", `residency=${space}qingdao`, `${space}withinPolicy=1`, "housing.price=1000", "situations="];
    expect(opened(pairs.map((pair) => `${pair}${space}`).join("&"))).toMatchObject({
      household: { residency: "qingdao", withinPolicy: true, housing: { price: 1000 }, situations: [] },
      leftOut: [],
    });
  });

  it("can leave out amounts of money", () => {
    const household: Household = {
      delivery: { insurance: "resident", inScopeCost: 4000 },
      mother: { employerMonthlyWage: 9000, employed: true },
      housing: { plan: "buy", price: 1, assessedLoan: 2, downPaymentRatio: 0.3, monthlyRent: 4, homesOwned: 1 },
      tax: { marginalRate: 0.1 },
    };
    expect(encodeLink(household, { withoutMoney: true }).replace(/c=....&/, "")).toBe(
      "v=1&delivery.insurance=resident&mother.employed=1&housing.plan=buy&housing.homesOwned=1",
    );
  });
});

describe("a bad pair costs that pair only", () => {
  it.each([
    ["an unknown field", "v=1&name=x&residency=qingdao", [["name", "unknownField"]]],
    ["a field of the prototype", "v=1&residency=qingdao&__proto__.x=1", [["__proto__.x", "unknownField"]]],
    ["a boolean in words", "v=1&residency=qingdao&withinPolicy=perhaps", [["withinPolicy", "invalid"]]],
    ["a value of no such kind", "v=1&residency=qingdao&housing.plan=steal", [["housing.plan", "invalid"]]],
    ["a number in words", "v=1&residency=qingdao&housing.price=much", [["housing.price", "stray"]]],
    ["a number out of bounds", "v=1&residency=qingdao&housing.homesOwned=100", [["housing.homesOwned", "tooHigh"]]],
    ["a day that is none", "v=1&residency=qingdao&on=2026-02-30", [["on", "invalid"]]],
    ["no situation that is known", "v=1&residency=qingdao&situations=x", [["situations", "invalid"]]],
    ["a second answer", "v=1&residency=qingdao&residency=elsewhere", [["residency", "repeated"]]],
    ["no children beside one", "v=1&residency=qingdao&children=2", [["children", "invalid"]]],
    [
      "leave before its time",
      "v=1&residency=qingdao&mother.leaveStart=2020-13-01",
      [["mother.leaveStart", "badMonth"]],
    ],
  ])("%s", (_, fragment, left) => {
    expect(codes(fragment)).toEqual(left);
    expect(opened(fragment).household).toEqual({ residency: "qingdao" });
  });

  it("a child whose birth date is bad keeps its row, its nursery place and its number; the list is not known", () => {
    const fragment =
      "v=1&residency=qingdao&children.0.birthDate=2019-02-30&children.0.nursery.inclusive=0" +
      "&children.1.birthDate=2024-03-01&children.1.nursery.inclusive=1";
    const { household, answers, leftOut } = opened(fragment);
    expect(household).toEqual({ residency: "qingdao" });
    expect(leftOut).toEqual([
      { key: "children.0.birthDate", value: "2019-02-30", path: "children.0.birthDate", code: "invalid" },
    ]);
    expect(readAnswers(answers)).toEqual({
      residency: "qingdao",
      children: [{ nursery: { inclusive: false } }, { birthDate: "2024-03-01", nursery: { inclusive: true } }],
    });
    expect(keepValid(readAnswers(answers), today).errors).toEqual([{ path: "children.0.birthDate", code: "required" }]);
  });

  it("a place whose first month is bad is kept, and a form owes the month: without, it would count from today", () => {
    const place = { key: "children.0.nursery.from", code: "badMonth" };
    const { household, answers, leftOut } = opened(
      "v=1&children.0.birthDate=2024-03-01&children.0.nursery.inclusive=1&children.0.nursery.from=2027-13",
    );
    expect(leftOut).toMatchObject([place]);
    expect(household).toEqual({ children: [{ birthDate: "2024-03-01", nursery: { inclusive: true } }] });
    expect(keepTyped(answers, today)).toMatchObject({
      household: { children: [{ birthDate: "2024-03-01" }] },
      errors: [{ path: "children.0.nursery.from", code: "required" }],
    });
  });

  it.each([
    ["a key that is misspelt", "children.0.birthdate=2019-05-01", ["children.0.birthdate"]],
    ["a nursery place and no more", "children.0.nursery.inclusive=1", []],
  ])("a child of whom there is %s owes its birth date", (_, pair, left) => {
    const { answers, leftOut } = opened(`v=1&${pair}&children.1.birthDate=2024-03-01`);
    expect(leftOut.map(({ key }) => key)).toEqual(left);
    expect(keepValid(readAnswers(answers), today).errors).toEqual([{ path: "children.0.birthDate", code: "required" }]);
  });

  it("numbers that no pair names close up, and what is left out is told by its row", () => {
    const fragment = "v=1&children.3.birthDate=2019-05-01&children.7.birthDate=2024-03-01&children.7.nursery.from=soon";
    const { household, leftOut } = opened(fragment);
    expect(household.children).toEqual([{ birthDate: "2019-05-01" }, { birthDate: "2024-03-01" }]);
    expect(leftOut).toMatchObject([{ key: "children.7.nursery.from", path: "children.1.nursery.from" }]);
  });

  it("a key that comes again counts once, as it was first written", () => {
    const fragment = "v=1&v=2&residency=qingdao&housing.plan=buy&housing.plan=rent&housing.plan=buy&residency=qingdao";
    expect(opened(fragment).household).toEqual({ residency: "qingdao", housing: { plan: "buy" } });
    expect(codes(fragment)).toEqual([
      ["v", "repeated"],
      ["housing.plan", "repeated"],
    ]);
  });

  it("a situation that comes again counts once", () => {
    const fragment = `v=1&situations=${Array.from({ length: 150 }, () => "career-break").join(",")}`;
    expect(opened(fragment)).toMatchObject({ household: { situations: ["career-break"] }, leftOut: [] });
  });

  it("a situation that is unknown costs only itself", () => {
    const { household, leftOut } = opened("v=1&situations=career-break,x;special-family, 谢谢");
    expect(household).toEqual({ situations: ["career-break", "special-family"] });
    expect(leftOut).toEqual([
      { key: "situations", value: "x", path: "situations", code: "invalid" },
      { key: "situations", value: "谢谢", path: "situations", code: "invalid" },
    ]);
  });

  it.each(["1950-01-01", "2023-05-10", "2100-12-31"])("the day %s is judged like any other, in force or not", (on) => {
    const link = opened(`v=1&on=${on}&residency=qingdao&children=`);
    expect(link).toMatchObject({ on, household: { residency: "qingdao", children: [] }, leftOut: [] });
    expect(assess(link.household, on).on).toBe(on);
  });

  it.each([
    ["1949-12-31", "tooEarly"],
    ["2101-01-01", "tooLate"],
    ["9999-12-31", "tooLate"],
  ])("the day %s is left out", (on, code) => {
    const link = opened(`v=1&on=${on}&residency=qingdao&children.0.birthDate=2026-01-01`);
    expect(link.on).toBeUndefined();
    expect(link.leftOut).toMatchObject([{ key: "on", code }]);
    expect(link.household.children).toHaveLength(1);
  });

  it("an empty value is no answer, and no child; but no child and no situation are told so", () => {
    const empty = "v=1&residency=&withinPolicy=&housing.price=&children.0.birthDate=&children.0.nursery.from=&on=";
    expect(opened(empty)).toMatchObject({ household: {}, leftOut: [] });
    expect(opened(`${empty}&situations=&children=`)).toMatchObject({ household: { situations: [], children: [] } });
  });

  it.each(["children", "situations", "residency", "childr"])("a name without its sign is damage: %s", (name) => {
    const { household, leftOut } = opened(`v=1&withinPolicy=1&${name}`);
    expect(household).toEqual({ withinPolicy: true });
    expect(leftOut).toMatchObject([{ key: name, code: "damaged" }]);
  });

  it.each(["children[0].birthDate", "children[0][birthDate]", "children%5B0%5D%5BbirthDate%5D"])(
    "a child is written by templates as %s",
    (key) => {
      expect(opened(`v=1&${key}=2024-03-01&mother[employed]=true`)).toMatchObject({
        household: { children: [{ birthDate: "2024-03-01" }], mother: { employed: true } },
        leftOut: [],
      });
    },
  );

  it("no more than twenty are named, answers before names that nobody knows, whose values are not kept", () => {
    const foreign = Array.from({ length: 500 }, (_, at) => `x${at}=secret`);
    const { leftOut, more } = opened(["v=1", ...foreign, "residency=mars", "housing.plan=steal"].join("&"));
    expect(leftOut).toHaveLength(20);
    expect(more).toBe(482);
    expect(leftOut.slice(-2).map(({ key }) => key)).toEqual(["residency", "housing.plan"]);
    expect(JSON.stringify(leftOut)).not.toContain("secret");
  });

  it("no more than twenty answers are named either", () => {
    const bad = leaves.map(({ name }) => `${name.replace("*", "0")}=${"1".repeat(401)}`);
    const { leftOut, more } = opened(["v=1", "x=secret", ...bad].join("&"));
    expect([leftOut.length, more]).toEqual([20, bad.length + 1 - 20]);
    expect(leftOut.map(({ path }) => path)).not.toContain("x");
  });

  it("a place whose first month is bad is shown as planned, and one that is none stays none", () => {
    const place = (inclusive: string) =>
      opened(
        `v=1&children.0.birthDate=2024-03-01&children.0.nursery.inclusive=${inclusive}&children.0.nursery.from=2026-13`,
      ).answers.children[0]?.nursery.inclusive;
    expect(["1", "0", ""].map(place)).toEqual(["planned", "no", ""]);
  });

  it("each pair that is lost is told with what was written, as far as its name is known", () => {
    const lost = (fragment: string) => opened(fragment).leftOut.map(({ key, value, code }) => [key, value, code]);
    expect(lost("v=1&residency=mars&x=secret")).toEqual([
      ["residency", "mars", "invalid"],
      ["x", "", "unknownField"],
    ]);
    expect(lost("v=1&on=2026-13-01&residency=qingdao")).toEqual([["on", "2026-13-01", "badMonth"]]);
    expect(lost("v=1&children=3&residency=qingdao")).toEqual([["children", "3", "invalid"]]);
    expect(lost("v=1&residency&withinPolicy=1")).toEqual([["residency", "", "damaged"]]);
    expect(lost("v=1&children=&children.0.birthDate=2024-03-01")).toEqual([["children", "", "invalid"]]);
    expect(lost("v=1&c=0000&residency=qingdao&c=0001")).toEqual([["c", "", "repeated"]]);
    expect(lost("v=1&from=x&residency=qingdao")).toEqual([]);
  });

  it("a child of whom nothing is said has no row", () => {
    const fragment = "v=1&children.0.birthDate=&children.1.birthDate=2024-03-01";
    expect(opened(fragment)).toMatchObject({ household: { children: [{ birthDate: "2024-03-01" }] }, leftOut: [] });
  });

  it("a child beyond the tenth is left out", () => {
    const births = Array.from({ length: 12 }, (_, child) => `children.${child}.birthDate=2020-01-01`);
    const { household, leftOut } = opened(["v=1", ...births].join("&"));
    expect(household.children).toHaveLength(10);
    expect(leftOut.map(({ key, code }) => [key, code])).toEqual([
      ["children.10.birthDate", "tooMany"],
      ["children.11.birthDate", "tooMany"],
    ]);
  });

  it("a due date is judged by the day that the link names", () => {
    expect(codes("v=1&children.0.birthDate=2027-12-01")).toEqual([["children.0.birthDate", "tooLate"]]);
    expect(codes("v=1&on=2027-11-01&children.0.birthDate=2027-12-01")).toEqual([]);
  });
});

describe("the version", () => {
  it.each(["", "#", "#family", "&&&", "#children.0.birthDate"])("is not looked for in %j: it is no link", (text) => {
    expect(linkIn(text, today)).toBeUndefined();
  });

  it.each([
    ["residency=qingdao", "noVersion"],
    ["v=2&residency=qingdao", "unknownVersion"],
    ["v=10", "unknownVersion"],
    ...["#v", "v=", "#v&residency=qingdao", "v=01", "v=0", "v=1.5", "v=-2", "v=x"].map((text) => [text, "badVersion"]),
  ])("of %j is told: %s", (fragment, problem) => {
    expect(linkIn(fragment ?? "", today)).toEqual({ problem, others: 0 });
  });
});

/** Without `null`s and empty parts, which a link does not carry. */
function carried(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(carried);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, of]): [string, unknown] => [key, carried(of)])
    .filter(([, of]) => of !== null && of !== undefined)
    .filter(([, of]) => typeof of !== "object" || Array.isArray(of) || Object.keys(of ?? {}).length > 0);
  return Object.fromEntries(kept);
}

/** As a link writes it: situations stand in the order of the catalogue. */
function inOrder(household: Household): unknown {
  const picked = household.situations;
  return carried(picked ? { ...household, situations: situations.filter((of) => picked.includes(of)) } : household);
}

describe("for random households", () => {
  it("a link opens what it was made of, whole, and one household has one link", () => {
    fc.assert(
      fc.property(cases, ({ household, on }) => {
        const fragment = encodeLink(household, { on });
        const again = opened(fragment);
        expect(again.leftOut).toEqual([]);
        expect(again.household).toEqual(inOrder(household));
        expect(encodeLink(again.household, { on })).toBe(fragment);
        expect(assess(again.household, on)).toEqual(assess(household, on));
      }),
      { numRuns: 300 },
    );
  });

  it("a mutated link, or any text, is read without an exception", () => {
    const links = fc.constantFrom(...fc.sample(cases, 200).map(({ household, on }) => encodeLink(household, { on })));
    const mutated = fc
      .tuple(links, fc.array(fc.tuple(fc.nat(), fc.string({ maxLength: 3, unit: "binary" })), { maxLength: 6 }))
      .map(([link, edits]) =>
        edits.reduce((text, [at, piece]) => {
          const place = at % (text.length + 1);
          return text.slice(0, place) + piece + text.slice(place + piece.length);
        }, link),
      );
    const texts = fc.oneof(
      mutated,
      fc.string({ unit: "binary" }).map((text) => `v=1&${text}`),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const link = linkIn(text, today);
        if (!link || !isOpenable(link)) return;
        const on = link.on ?? today;
        expect(parseHousehold(link.household, on).errors).toBeUndefined();
        const owed = keepTyped(link.answers, on).errors;
        expect(owed.filter(({ code }) => code !== "required")).toEqual([]);
      }),
      { numRuns: 2500 },
    );
  });
});

describe("links given away open for ever", () => {
  it.each(golden)("$name", ({ fragment, on, household }) => {
    expect(opened(fragment)).toMatchObject({ household, leftOut: [], changed: false });
    expect(opened(fragment).household).toEqual(household);
    expect(opened(fragment).on).toBe(on);
  });

  it("a template writes no mark", () => {
    expect(writeTemplate({ residency: "qingdao", children: [] })).toBe("v=1&residency=qingdao&children=");
  });
});
