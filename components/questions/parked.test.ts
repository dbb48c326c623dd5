import { afterEach, expect, it, vi } from "vitest";
import { dropParked, PARKED, readParked } from "./parked";

/** A tab whose session storage holds these texts. */
function tabWith(texts: Record<string, string>) {
  vi.stubGlobal("window", {
    sessionStorage: {
      getItem: (name: string) => texts[name] ?? null,
      removeItem: (name: string) => delete texts[name],
    },
  });
}

afterEach(() => vi.unstubAllGlobals());

it("gives a form back what was put aside of it, and of no other, until it is taken out", () => {
  tabWith({ [PARKED]: JSON.stringify(["check-family", [["residency", "qingdao"]]]) });
  expect(readParked("check-home")).toEqual([]);
  expect(readParked("check-family")).toEqual([["residency", "qingdao"]]);
  dropParked();
  expect(readParked("check-family")).toEqual([]);
});

it.each(["", "{", "7", "[]", '["desk"]', '["desk",{}]', '["desk",[1,["a"],["a","b","c"],["a",{}]]]'])(
  "takes nothing from what it did not write: %s",
  (text) => {
    tabWith({ [PARKED]: text });
    expect(readParked("desk")).toEqual([]);
  },
);

it("finds nothing where storage is barred", () => {
  vi.stubGlobal("window", { sessionStorage: null });
  expect(readParked("desk")).toEqual([]);
  expect(dropParked).not.toThrow();
});
