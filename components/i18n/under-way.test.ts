import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const at = (path: string) => vi.stubGlobal("window", { location: { href: `https://example.org${path}` } });

async function fresh() {
  vi.resetModules();
  return import("./under-way");
}

beforeEach(() => void at("/zh/check/family/?from=review#children"));
afterEach(() => vi.unstubAllGlobals());

describe("a page on the way", () => {
  it("is the one asked for, until a page is there", async () => {
    const { setOut, arrive, readUnderWay } = await fresh();
    setOut("/zh/check/birth/");
    expect(readUnderWay()).toEqual({ href: "/zh/check/birth/", again: 0 });
    arrive();
    expect(readUnderWay()).toBeUndefined();
  });

  it.each(["/zh/check/family", "/zh/check/family/", "/zh/check/family/#residency", "#residency"])(
    "is none where a press stays on the page: %s",
    async (href) => {
      const { setOut, readUnderWay } = await fresh();
      setOut(href);
      expect(readUnderWay()).toBeUndefined();
    },
  );

  it("is waited for since the first press, and anew once it is asked for again", async () => {
    const { setOut, setOutAgain, readUnderWay, subscribeToUnderWay } = await fresh();
    const told = vi.fn();
    setOutAgain();
    expect(readUnderWay()).toBeUndefined();
    setOut("/zh/result/");
    const leave = subscribeToUnderWay(told);
    const first = readUnderWay();
    setOut("/zh/result/");
    expect(readUnderWay()).toBe(first);
    setOutAgain();
    expect(readUnderWay()).toEqual({ href: "/zh/result/", again: 1 });
    leave();
    setOut("/zh/");
    expect(told).toHaveBeenCalledTimes(1);
  });
});
