import { afterEach, beforeEach, expect, it, vi } from "vitest";

const kept = new Map<string, string>();

function at(state: object | null, sessionStorage: object = keeping) {
  vi.stubGlobal("window", { sessionStorage, history: { state } });
}

const keeping = {
  getItem: (name: string) => kept.get(name) ?? null,
  setItem: (name: string, text: string) => void kept.set(name, text),
  removeItem: (name: string) => void kept.delete(name),
};

/** A page that was just opened. */
async function page() {
  vi.resetModules();
  const [{ carryKept }, { takeCarried }, { countClearing }] = await Promise.all([
    import("./carry"),
    import("./carried"),
    import("@/components/answers/clearings"),
  ]);
  return { carryKept, takeCarried, countClearing };
}

beforeEach(() => kept.clear());
afterEach(() => vi.unstubAllGlobals());

it.each(["whole", "withoutMoney"] as const)("the next page keeps the link as this one does, once: %s", async (as) => {
  at({ keptLink: as, clearings: 0, tree: [] });
  (await page()).carryKept();
  at(null);
  const { takeCarried } = await page();
  expect(takeCarried()).toBe(as);
  expect(takeCarried()).toBeUndefined();
});

it("a page that keeps no link gives the next one no wish", async () => {
  for (const state of [null, {}, { tree: [] }]) {
    at(state);
    const { carryKept, takeCarried } = await page();
    carryKept();
    expect(kept.size).toBe(0);
    expect(takeCarried()).toBeUndefined();
  }
});

it("no link is kept any more once its answers were cleared, before the press or after", async () => {
  at({ keptLink: "whole", clearings: 0 });
  const before = await page();
  before.countClearing();
  before.carryKept();
  expect(before.takeCarried()).toBeUndefined();

  at({ keptLink: "whole", clearings: 1 });
  const after = await page();
  after.carryKept();
  after.countClearing();
  expect(after.takeCarried()).toBeUndefined();
  expect(kept.has("carriedLink")).toBe(false);
});

it("where nothing can be stored, the link comes along and is kept no more", async () => {
  const refuse = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  at({ keptLink: "whole", clearings: 0 }, { getItem: refuse, setItem: refuse, removeItem: refuse });
  const { carryKept, takeCarried } = await page();
  carryKept();
  expect(takeCarried()).toBeUndefined();
});

it("what is no such wish is none", async () => {
  at(null);
  kept.set("carriedLink", "all 0");
  expect((await page()).takeCarried()).toBeUndefined();
});
