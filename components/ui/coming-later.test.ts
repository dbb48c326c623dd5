import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { comingLater } from "./coming-later";

let idle: () => void;
let online: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  const requestIdleCallback = (act: () => void) => {
    idle = act;
    return 1;
  };
  online = new EventTarget();
  const addEventListener = online.addEventListener.bind(online);
  vi.stubGlobal("window", { requestIdleCallback, cancelIdleCallback: vi.fn(), setTimeout, addEventListener });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets everything happen that waits for nothing but its turn. */
const settle = () => vi.advanceTimersByTimeAsync(0);

it("a part is fetched once the page rests, and once for all who want it", async () => {
  const load = vi.fn(() => Promise.resolve("part"));
  const later = comingLater(load);
  const wanted = [later.here(), later.here()];
  await settle();
  expect(load).not.toHaveBeenCalled();
  idle();
  expect(await Promise.all(wanted)).toEqual(["part", "part"]);
  expect(load).toHaveBeenCalledTimes(1);
});

it("whoever waits for it has it fetched at once", async () => {
  const later = comingLater(() => Promise.resolve("part"));
  const wanted = later.here();
  later.hurry();
  expect(await wanted).toBe("part");
});

it("what cannot be had is asked for again and again, until it is there", async () => {
  const load = vi.fn(() => Promise.reject<string>(new Error("There is no network.")));
  const later = comingLater(load);
  const wanted = later.here();
  idle();
  await settle();
  for (const times of [1, 2, 3]) {
    expect(load).toHaveBeenCalledTimes(times);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(load).toHaveBeenCalledTimes(times);
    await vi.advanceTimersByTimeAsync(1);
  }
  load.mockResolvedValue("part");
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await wanted).toBe("part");
  expect(load).toHaveBeenCalledTimes(5);
});

it("what could not be had is asked for again once there is a network", async () => {
  const load = vi.fn(() => Promise.reject<string>(new Error("There is no network.")));
  const wanted = comingLater(load);
  const part = wanted.here();
  idle();
  await settle();
  load.mockResolvedValue("part");
  online.dispatchEvent(new Event("online"));
  expect(await part).toBe("part");
  await vi.advanceTimersByTimeAsync(60_000);
  expect(load).toHaveBeenCalledTimes(2);
});

it("a press asks for it again at once, and not twice while it is on its way", async () => {
  const load = vi.fn(() => Promise.reject<string>(new Error("There is no network.")));
  const later = comingLater(load);
  const wanted = later.here();
  idle();
  await settle();
  load.mockReturnValue(new Promise((arrive) => setTimeout(() => arrive("part"), 5_000)));
  later.hurry();
  later.hurry();
  await settle();
  later.hurry();
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await wanted).toBe("part");
  expect(load).toHaveBeenCalledTimes(2);
});

it("a press before anybody wanted it does no harm", async () => {
  const load = vi.fn(() => Promise.resolve("part"));
  const later = comingLater(load);
  later.hurry();
  await settle();
  expect(load).not.toHaveBeenCalled();
});
