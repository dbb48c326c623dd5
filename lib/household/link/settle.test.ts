import { describe, expect, it } from "vitest";
import { encodeLink, isOpenable, linkIn, type Decoded } from "./index";

const today = "2026-11-23";

function opened(text: string) {
  const link: Decoded | undefined = linkIn(text, today);
  if (!link || !isOpenable(link)) throw new Error(link?.problem ?? "no link");
  return link;
}

describe("whatever pair is the last, words behind it are none of it", () => {
  const words = [" 谢谢", "。谢谢", ", thank you", ")", "\n谢谢", "……"];

  it.each([
    ["a choice", "v=1&residency=qingdao", { residency: "qingdao" }],
    ["its version", "residency=qingdao&v=1", { residency: "qingdao" }],
    ["its day", "v=1&residency=qingdao&on=2026-11-20", { residency: "qingdao" }],
    ["that there are no children", "v=1&residency=qingdao&children=", { residency: "qingdao", children: [] }],
    ["an answer that is empty", "v=1&residency=qingdao&housing.price=", { residency: "qingdao" }],
    ["a date", "v=1&children.0.birthDate=2024-03-01", { children: [{ birthDate: "2024-03-01" }] }],
  ])("%s", (_, fragment, household) => {
    for (const behind of words) {
      const link = opened(`https://example.org/zh/check/#${fragment}${behind}`);
      expect([behind, link.household, link.leftOut]).toEqual([behind, household, []]);
      if (fragment.includes("on=")) expect(link.on).toBe("2026-11-20");
    }
  });
});

describe("a last value that may go on is not cut", () => {
  const lost = (fragment: string) => opened(`#v=1&${fragment}`).leftOut.map(({ value }) => value);

  it.each([
    ["a number with another", "housing.price=600000 5", ["600000 5"]],
    ["a number with a dot and another", "housing.price=600000. 5", ["600000. 5"]],
    ["a list with another word", "situations=career-break，谢谢", ["谢谢"]],
    ["a choice that there is not, before a gap", "residency=mars ", ["mars"]],
    ["a name that nobody knows, told twice, with its next line", "phone=1&phone=1\nx", [""]],
    ["a choice that there is not, with its next line", "residency=mars\nx\ny", ["mars x"]],
    ["a choice that there is not, with its words", "residency=mars  谢谢", ["mars 谢谢"]],
  ])("%s", (_, fragment, values) => {
    expect(lost(fragment)).toEqual(values);
  });

  it("where the name of another answer stands behind it, the sign between both was lost", () => {
    expect(lost("residency=qingdao housing.plan=buy")).toEqual(["qingdao housing.plan=buy"]);
    expect(lost("residency=qingdao,housing.plan =buy")).toEqual(["qingdao,housing.plan =buy"]);
    expect(lost("residency=qingdao housing.plan =buy")).toEqual(["qingdao housing.plan =buy"]);
    expect(lost("residency=qingdao x=buy")).toEqual([]);
  });
});

describe("a mark", () => {
  const family = { residency: "qingdao" } as const;

  it("agrees with no link to which a name was added, though it has no value", () => {
    expect(opened(`#${encodeLink(family)}`).changed).toBe(false);
    expect(opened(`#${encodeLink(family)}&withinPolicy`)).toMatchObject({
      changed: true,
      leftOut: [{ key: "withinPolicy", code: "damaged" }],
    });
  });

  it("that stands there twice, words behind it, is no answer", () => {
    expect(opened("#v=1&c=zz&residency=qingdao&c=zz, thank you").leftOut).toEqual([]);
    expect(opened("#v=1&C=zz&residency=qingdao&C=zz, thank you").leftOut).toEqual([]);
  });
});
