import { beforeEach, expect, it, vi } from "vitest";

const storage = new Map<string, string>();
const left = new Set<() => void>();
const dataset: Record<string, string> = {};

beforeEach(() => {
  storage.clear();
  left.clear();
  delete dataset["cleared"];
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("window", {
    sessionStorage: {
      getItem: (name: string) => storage.get(name) ?? null,
      removeItem: (name: string) => storage.delete(name),
    },
    addEventListener: (_: "pagehide", listener: () => void) => left.add(listener),
    removeEventListener: (_: "pagehide", listener: () => void) => left.delete(listener),
  });
});

async function fresh() {
  vi.resetModules();
  return import("./clear-wish");
}

it("a wish is carried out at once where something does so, each time", async () => {
  const { onWishCleared, wishCleared } = await fresh();
  const clear = vi.fn();
  onWishCleared(clear);
  expect(clear).not.toHaveBeenCalled();
  wishCleared();
  wishCleared();
  expect(clear).toHaveBeenCalledTimes(2);
});

it("a wish that nothing carries out yet waits, and is carried out once", async () => {
  const { onWishCleared, wishCleared } = await fresh();
  const clear = vi.fn();
  wishCleared();
  wishCleared();
  onWishCleared(clear)();
  expect(clear).toHaveBeenCalledTimes(1);
  onWishCleared(clear);
  expect(clear).toHaveBeenCalledTimes(1);
});

it("a wish in between two that would carry it out is not lost", async () => {
  const { onWishCleared, wishCleared } = await fresh();
  const [before, after] = [vi.fn(), vi.fn()];
  onWishCleared(before)();
  wishCleared();
  onWishCleared(after);
  expect(before).not.toHaveBeenCalled();
  expect(after).toHaveBeenCalledTimes(1);
});

it("a wish that waits is carried out as the page is left, and nothing is put aside for the next one", async () => {
  const { wishCleared } = await fresh();
  storage.set("answers", "of a family");
  wishCleared();
  expect(dataset["cleared"]).toBe("");
  left.forEach((leave) => leave());
  expect(storage.has("answers")).toBe(false);
});

it("a wish that waits does not clear what was answered since", async () => {
  const { onWishCleared, wishCleared } = await fresh();
  storage.set("answers", "of a family");
  wishCleared();
  storage.set("answers", "of another");
  left.forEach((leave) => leave());
  const clear = vi.fn();
  onWishCleared(clear);
  expect(clear).not.toHaveBeenCalled();
  expect(storage.get("answers")).toBe("of another");
  expect(dataset).not.toHaveProperty("cleared");
});

it("a wish that was carried out does nothing as the page is left", async () => {
  const { onWishCleared, wishCleared } = await fresh();
  wishCleared();
  onWishCleared(() => {});
  storage.set("answers", "since");
  left.forEach((leave) => leave());
  expect(storage.get("answers")).toBe("since");
});
