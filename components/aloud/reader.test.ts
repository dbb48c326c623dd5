import { afterEach, beforeEach, expect, it, vi } from "vitest";

class Utterance {
  voice?: { readonly name: string };
  lang = "";
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

const here = { name: "Tingting", lang: "zh-CN", localService: true, default: true };
const away = { name: "Cloud", lang: "zh-CN", localService: false, default: true };

/** A device that says nothing aloud, and notes what it was given. */
function deviceWith(voices: readonly (typeof here)[]) {
  const queue: Utterance[] = [];
  const late = new Set<() => void>();
  return {
    queue,
    late,
    getVoices: () => voices,
    speak: (saying: Utterance) => void queue.push(saying),
    cancel: vi.fn(() => void queue.splice(0)),
    addEventListener: (_: string, listener: () => void) => void late.add(listener),
    removeEventListener: (_: string, listener: () => void) => void late.delete(listener),
  };
}

const leaving = new EventTarget();

async function readerOf(speechSynthesis: object | undefined) {
  vi.resetModules();
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  vi.stubGlobal("window", Object.assign(leaving, { speechSynthesis: speechSynthesis as SpeechSynthesis | undefined }));
  return import("./reader");
}

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it("reads line by line with a voice of this device, until the last has been said", async () => {
  const device = deviceWith([away, here]);
  const reader = await readerOf(device);
  const listener = vi.fn();
  reader.subscribeToReader(listener);
  reader.read(["保育费补助", "每月 300 元"], "zh-CN");
  expect(device.queue.map(({ text, voice }) => [text, voice?.name])).toEqual([
    ["保育费补助", "Tingting"],
    ["每月 300 元", "Tingting"],
  ]);
  expect(reader.isReading()).toBe(true);
  device.queue[1]?.onend?.();
  expect(reader.isReading()).toBe(false);
  expect(listener).toHaveBeenCalledTimes(2);
});

it("falls silent when told to, when the page is left, and where the voice fails", async () => {
  const device = deviceWith([here]);
  const reader = await readerOf(device);
  for (const end of [
    reader.stop,
    () => void leaving.dispatchEvent(new Event("pagehide")),
    () => device.queue[0]?.onerror?.(),
  ]) {
    reader.read(["一"], "zh-CN");
    end();
    expect(reader.isReading()).toBe(false);
    expect(device.queue).toEqual([]);
  }
});

it("reads the new text where it is asked for another in the middle of one", async () => {
  const device = deviceWith([here]);
  const reader = await readerOf(device);
  reader.read(["一"], "zh-CN");
  const [first] = device.queue;
  reader.read(["二"], "zh-CN");
  // What was broken off is told of late.
  first?.onerror?.();
  expect(reader.isReading()).toBe(true);
});

it.each([
  ["no voices of its own", deviceWith([away])],
  ["none at all", undefined],
])("says nothing on a device with %s", async (_, device) => {
  const reader = await readerOf(device);
  expect(reader.canRead("zh-CN")).toBe(false);
  reader.read(["一"], "zh-CN");
  expect(reader.isReading()).toBe(false);
  expect(device?.queue ?? []).toEqual([]);
});

it("tells when the voices of the device come late", async () => {
  const device = deviceWith([here]);
  const reader = await readerOf(device);
  const listener = vi.fn();
  const leave = reader.subscribeToReader(listener);
  device.late.forEach((tell) => tell());
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  expect(device.late.size).toBe(0);
});
