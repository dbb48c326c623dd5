import { afterEach, describe, expect, it, vi } from "vitest";
import { elderNote, isElder, markElder, subscribeToElder } from "./elder-mode";

type Device = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keeping = (kept = new Map<string, string>()): Device => ({
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, text) => void kept.set(name, text),
  removeItem: (name) => void kept.delete(name),
});

const refusing: Device = { getItem: fail, setItem: fail, removeItem: fail };

const full: Device = { getItem: () => null, setItem: fail, removeItem: () => {} };

function fail(): never {
  throw new DOMException("The operation is insecure.", "SecurityError");
}

/** A page as it has just been loaded on a device; what runs before the first paint has run. */
function loaded(device: Device) {
  const marks = new Set<string>();
  const page = Object.assign(new EventTarget(), { isElder: undefined as boolean | undefined });
  const documentElement = {
    toggleAttribute: (name: string, isOn: boolean) => void marks[isOn ? "add" : "delete"](name),
  };
  vi.stubGlobal("window", page);
  vi.stubGlobal("localStorage", device);
  let pressed = false;
  const button = { setAttribute: (_: string, isOn: boolean) => void (pressed = isOn) };
  // It is not there yet as the head is read.
  let buttons: (typeof button)[] = [];
  const document = Object.assign(new EventTarget(), { documentElement, querySelectorAll: () => buttons });
  vi.stubGlobal("document", document);
  vi.stubGlobal("addEventListener", page.addEventListener.bind(page));
  vi.stubGlobal("dispatchEvent", page.dispatchEvent.bind(page));
  // What a page's `window` holds is there by its bare name as well.
  Object.defineProperty(globalThis, "isElder", {
    configurable: true,
    get: () => page.isElder,
    set: (isOn: boolean) => void (page.isElder = isOn),
  });
  // Runs as in a page: from a text, and with nothing else at hand.
  new Function(elderNote)();
  const happen = (name: string, about: object) => page.dispatchEvent(Object.assign(new Event(name), about));
  buttons = [button];
  document.dispatchEvent(new Event("DOMContentLoaded"));
  const press = (on: object | null = button) => {
    const event = new Event("click");
    Object.defineProperty(event, "target", { value: { closest: () => on } });
    page.dispatchEvent(event);
  };
  return { marks: () => [...marks], redraw: () => void marks.clear(), happen, press, isPressed: () => pressed };
}

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(globalThis, "isElder");
});

describe("elder mode", () => {
  it("is off until somebody asks for it", () => {
    const { marks, press } = loaded(keeping());
    press(null);
    expect(isElder()).toBe(false);
    expect(marks()).toEqual([]);
  });

  it("is on at a press, says so, and is there before the first paint of every later page, until it is turned off", () => {
    const device = keeping();
    const first = loaded(device);
    first.press();
    expect(first.marks()).toEqual(["data-elder"]);
    expect(first.isPressed()).toBe(true);
    const next = loaded(device);
    expect(next.marks()).toEqual(["data-elder"]);
    expect(next.isPressed()).toBe(true);
    expect(isElder()).toBe(true);
    next.press();
    expect(next.marks()).toEqual([]);
    expect(next.isPressed()).toBe(false);
    expect(loaded(device).marks()).toEqual([]);
    expect(isElder()).toBe(false);
  });

  it.each([
    ["refuses", refusing],
    ["is full", full],
  ])("holds for as long as the page where the device %s", (_, device) => {
    const { marks, press, happen } = loaded(device);
    expect(isElder()).toBe(false);
    press();
    happen("storage", { key: "elder" });
    happen("pageshow", { persisted: true });
    expect(isElder()).toBe(true);
    expect(marks()).toEqual(["data-elder"]);
    press();
    expect(isElder()).toBe(false);
  });

  it("marks a page again whose root was drawn anew", () => {
    const { marks, redraw, press } = loaded(keeping());
    press();
    redraw();
    expect(marks()).toEqual([]);
    markElder();
    expect(marks()).toEqual(["data-elder"]);
  });

  it.each([
    ["another tab turns it on", "storage", { key: "elder" }, true],
    ["all settings of the device are cleared or come", "storage", { key: null }, true],
    ["another setting changes", "storage", { key: "kiosk" }, false],
    ["Back shows the page again", "pageshow", { persisted: true }, true],
    ["the page is shown for the first time", "pageshow", { persisted: false }, false],
  ])("follows what the device keeps as %s", (_, name, about, follows) => {
    const kept = new Map<string, string>();
    const { marks, happen, isPressed } = loaded(keeping(kept));
    kept.set("elder", "on");
    happen(name, about);
    expect(isElder()).toBe(follows);
    expect(isPressed()).toBe(follows);
    expect(marks()).toEqual(follows ? ["data-elder"] : []);
  });

  it("tells all who listen, until they listen no more", () => {
    const { press } = loaded(keeping());
    const listener = vi.fn();
    const leave = subscribeToElder(listener);
    press();
    leave();
    press();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
