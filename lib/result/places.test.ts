import { describe, expect, it } from "vitest";
import { speak } from "@/components/result/testing/speak";
import type { FieldPath, Household } from "@/lib/entitlements";
import { askedAt } from "./places";
import { restOf } from "./rests";

const ON = "2026-11-23";
const family: Household = {
  withinPolicy: false,
  children: [{ birthDate: "2019-05-01" }, { birthDate: "2027-02-01", nursery: { inclusive: true } }],
};
const question = (path: FieldPath, of = family) => askedAt(path, of, ON)?.question;

describe("the question about a field", () => {
  it("is open until it is answered", () => {
    expect(question("residency")?.open).toBe(true);
    expect(question("withinPolicy")?.open).toBe(false);
    expect(question("children.0.nursery.inclusive")?.open).toBe(true);
    expect(question("children.1.nursery.inclusive")?.open).toBe(false);
  });

  it("is about what is planned while only the birth will show it", () => {
    expect(question("delivery.difficult")?.planned).toBe(true);
    expect(question("delivery.inQingdao")).not.toHaveProperty("planned");
    expect(question("delivery.difficult", { children: [{ birthDate: "2026-10-01" }] })).not.toHaveProperty("planned");
  });

  it("is named with the child that it is about", () => {
    const name = (path: FieldPath) => {
      const asked = askedAt(path, family, ON);
      return asked && speak("zh")(asked.name);
    };
    expect(name("children.1.nursery.inclusive")).toBe("普惠托位，老二（预产期2027年2月1日）");
    expect(name("residency")).toBe("户籍");
  });
});

describe("the answer that a reason rests on", () => {
  const rest = (name: Parameters<typeof restOf>[0], child?: number) => {
    const found = restOf(name, child, { given: family, on: ON });
    return found && [found.short, found.answer].map(speak("zh")).join("：");
  };

  it("is the family's own; about a child, its date of birth", () => {
    expect(rest("withinPolicy")).toBe("按政策生育：否");
    expect(rest("children", 0)).toBe("出生日期或预产期：2019年5月1日");
    expect(rest("children.*.nursery.inclusive", 1)).toBe("普惠托位：是");
    expect(rest("children")).toBe("孩子：2 个孩子：2019年5月1日和预产期2027年2月1日");
  });
});
