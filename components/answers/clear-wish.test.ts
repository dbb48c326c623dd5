import { expect, it, vi } from "vitest";

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
