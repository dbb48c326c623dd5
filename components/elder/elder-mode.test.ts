import { afterEach, describe, expect, it, vi } from "vitest";

interface Device {
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
}

const keeping = (kept = new Map<string, string>()): Device => ({
  storage: {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  },
});

const refusing: Device = {
  storage: {
    getItem: () => fail(),
    setItem: () => fail(),
    removeItem: () => fail(),
  },
};

function fail(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}

const attributes = new Set<string>();
const documentElement = {
  setAttribute: (name: string) => void attributes.add(name),
  toggleAttribute: (name: string, isOn: boolean) => void attributes[isOn ? "add" : "delete"](name),
};

/** The mode as a page finds it that has just been loaded on a device; what came before the first paint is done. */
async function loaded({ storage }: Device) {
  attributes.clear();
  vi.resetModules();
  vi.stubGlobal("window", { localStorage: storage, addEventListener: vi.fn(), removeEventListener: vi.fn() });
  vi.stubGlobal("localStorage", storage);
  vi.stubGlobal("document", { documentElement });
  const mode = await import("./elder-mode");
  // Runs as in a page: from a text, and with nothing else at hand.
  new Function(mode.elderNote)();
  return mode;
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("elder mode", () => {
  it("is off until somebody asks for it", async () => {
    expect((await loaded(keeping())).isElder()).toBe(false);
    expect([...attributes]).toEqual([]);
  });

  it("is there before the first paint of every later page, until it is turned off", async () => {
    const device = keeping();
    (await loaded(device)).sayElder(true);
    const next = await loaded(device);
    expect([...attributes]).toEqual(["data-elder"]);
    expect(next.isElder()).toBe(true);
    next.sayElder(false);
    next.markElder();
    expect([...attributes]).toEqual([]);
    expect((await loaded(device)).isElder()).toBe(false);
    expect([...attributes]).toEqual([]);
  });

  it("holds for as long as the page where the device keeps nothing", async () => {
    const mode = await loaded(refusing);
    expect(mode.isElder()).toBe(false);
    mode.sayElder(true);
    mode.markElder();
    expect(mode.isElder()).toBe(true);
    expect([...attributes]).toEqual(["data-elder"]);
    mode.sayElder(false);
    expect(mode.isElder()).toBe(false);
  });

  it("tells all who listen, until they listen no more", async () => {
    const mode = await loaded(keeping());
    const listener = vi.fn();
    const leave = mode.subscribeToElder(listener);
    mode.sayElder(true);
    leave();
    mode.sayElder(false);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
