import { afterEach, beforeEach, expect, it, vi } from "vitest";

/** A session storage that somebody else has a hand in. */
class Storage {
  readonly texts = new Map<string, string>();
  constructor(private readonly faults: { read?: true; silent?: true; writesLeft?: number } = {}) {}
  getItem(name: string) {
    if (this.faults.read) throw new DOMException("", "SecurityError");
    return this.texts.get(name) ?? null;
  }
  setItem(name: string, text: string) {
    const { read, silent, writesLeft = Infinity } = this.faults;
    if (silent) return;
    if (read || writesLeft <= 0) throw new DOMException("", "QuotaExceededError");
    this.faults.writesLeft = writesLeft - 1;
    this.texts.set(name, text);
  }
  removeItem(name: string) {
    if (this.faults.read) throw new DOMException("", "SecurityError");
    this.texts.delete(name);
  }
}

/** The module as a page that has just been loaded runs it. */
async function loaded(sessionStorage: Storage | null | "throws") {
  vi.resetModules();
  const window = { sessionStorage };
  if (sessionStorage === "throws")
    Object.defineProperty(window, "sessionStorage", {
      get: () => {
        throw new DOMException("", "SecurityError");
      },
    });
  vi.stubGlobal("window", window);
  return import("./tab-store");
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it("keeps a text where a tab can, over a reload too", async () => {
  const storage = new Storage();
  const page = await loaded(storage);
  page.writeText("answers", "one");
  expect(page.survives("answers")).toBe(true);
  expect((await loaded(storage)).readText("answers")).toBe("one");
});

it.each([
  ["is full from the start", () => new Storage({ writesLeft: 0 })],
  ["is full after three writes", () => new Storage({ writesLeft: 3 })],
  ["is barred for reading as well", () => new Storage({ read: true })],
  ["takes a text without a word and keeps nothing", () => new Storage({ silent: true })],
  ["is switched off", () => null],
  ["may not even be named", () => "throws" as const],
])("gives back the newest text and says that it will not last, where storage %s", async (_, storage) => {
  const page = await loaded(storage());
  for (const text of ["one", "two", "three", "four", "five"]) {
    page.writeText("answers", text);
    expect(page.readText("answers")).toBe(text);
  }
  expect(page.survives("answers")).toBe(false);
});

it("clears although nothing can be written, and what was stored before does not come back", async () => {
  const storage = new Storage({ writesLeft: 1 });
  const page = await loaded(storage);
  page.writeText("answers", "one");
  page.writeText("answers", "two");
  page.writeText("answers", null);
  expect(page.readText("answers")).toBeNull();
  expect((await loaded(storage)).readText("answers")).toBeNull();
});

it("stores again as soon as there is room", async () => {
  const storage = new Storage();
  const page = await loaded(storage);
  const write = vi.spyOn(storage, "setItem").mockImplementationOnce(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  page.writeText("answers", "one");
  expect(page.survives("answers")).toBe(false);
  page.writeText("answers", "two");
  expect(page.survives("answers")).toBe(true);
  expect(write).toHaveBeenCalledTimes(2);
  expect((await loaded(storage)).readText("answers")).toBe("two");
});
