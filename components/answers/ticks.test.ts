import { afterEach, describe, expect, it, vi } from "vitest";

/** The ticks as a page finds them whose session storage keeps texts, or refuses to. */
async function loaded(kept: Map<string, string> | "refusing") {
  vi.resetModules();
  const fail = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const storage =
    kept === "refusing"
      ? { getItem: fail, setItem: fail, removeItem: fail }
      : {
          getItem: (name: string) => kept.get(name) ?? null,
          setItem: (name: string, text: string) => void kept.set(name, text),
          removeItem: (name: string) => void kept.delete(name),
        };
  vi.stubGlobal("window", { sessionStorage: storage, addEventListener: vi.fn(), removeEventListener: vi.fn() });
  vi.stubGlobal("BroadcastChannel", undefined);
  return { ...(await import("./ticks")), ...(await import("./kept-text")) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("what is ticked off", () => {
  it("comes and goes name by name, and is there when the page is loaded anew", async () => {
    const kept = new Map<string, string>();
    const { tick } = await loaded(kept);
    tick(["birth-grant", "child-health"], true);
    tick(["delivery-costs"], true);
    tick(["birth-grant"], false);
    expect((await loaded(kept)).readTicks()).toBe("child-health delivery-costs");
    tick(["child-health", "delivery-costs"], false);
    expect([...kept.keys()]).toEqual([]);
  });

  it("lasts as long as the page where nothing is kept", async () => {
    const { tick, readTicks } = await loaded("refusing");
    tick(["birth-grant"], true);
    expect(readTicks()).toBe("birth-grant");
  });

  it.each([["kept", new Map<string, string>()] as const, ["not kept", "refusing"] as const])(
    "goes with the answers, comes back with them, and never with another family's; texts are %s",
    async (_, storage) => {
      const { keep, keepOthers, forgetHere, bringBack, wipeHere, tick, readTicks } = await loaded(storage);
      keep("answers");
      tick(["birth-grant"], true);
      forgetHere();
      expect(readTicks()).toBe("");
      bringBack();
      expect(readTicks()).toBe("birth-grant");
      keepOthers("others");
      expect(readTicks()).toBe("");
      tick(["child-health"], true);
      wipeHere();
      bringBack();
      expect(readTicks()).toBe("");
    },
  );
});
