import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fetched, NotFetched } from "./fetched";

beforeEach(() => void vi.stubGlobal("window", { location: { pathname: "/zh/result/" } }));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const whyOf = (load: () => Promise<unknown>) =>
  fetched(load).then(
    () => "came",
    (error: unknown) => (error instanceof NotFetched ? error.why : error),
  );

const missing = () => Promise.reject(new Error("ChunkLoadError"));
const server = (answer: () => Promise<unknown>) => vi.stubGlobal("fetch", vi.fn(answer));

it("says that a file is gone where the server answers and the file does not come, twice", async () => {
  server(async () => new Response());
  const load = vi.fn(missing);
  expect(await whyOf(load)).toBe("gone");
  expect(load).toHaveBeenCalledTimes(2);
  expect(fetch).toHaveBeenCalledWith("/zh/result/", { method: "HEAD", cache: "no-store" });
});

it("takes a server that answers with an error for one that is there", async () => {
  server(async () => new Response(null, { status: 500 }));
  expect(await whyOf(missing)).toBe("gone");
});

it("says that there is no network where not even this page can be had", async () => {
  server(missing);
  const load = vi.fn(missing);
  expect(await whyOf(load)).toBe("offline");
  expect(load).toHaveBeenCalledTimes(1);
});

it("brings the file where the network was away for a moment only", async () => {
  server(async () => new Response());
  const load = vi.fn(async () => ({ here: true })).mockImplementationOnce(missing as never);
  expect(await fetched(load)).toEqual({ here: true });
});

it.each([
  ["a file that never comes", () => new Promise(() => {}), "slow"],
  ["a server that never answers", missing, "offline"],
])("gives up in the end: %s", async (_, load, why) => {
  vi.useFakeTimers();
  server(() => new Promise(() => {}));
  const told = whyOf(load);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await told).toBe(why);
});
