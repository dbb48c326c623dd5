import { describe, expect, it } from "vitest";
import golden from "./golden.json";
import { markOf } from "./mark";

/** Not the longest: every sign of each is changed in every way, and for every way all of it is read. */
const texts = golden
  .map(({ fragment }) => fragment.slice("v=1&".length))
  .filter((text) => text !== "" && text.length < 300);

const signs = "0123456789abcxyzAZ-.%&=,";

describe("the mark of a link", () => {
  it("is four signs, and is what it is for ever", () => {
    expect(markOf("")).toBe("0001");
    expect(markOf("residency=qingdao&children=&situations=")).toBe("cuqz");
  });

  it("tells any one sign that is changed", () => {
    for (const text of texts)
      for (let at = 0; at < text.length; at += 1)
        for (const sign of signs) {
          const changed = text.slice(0, at) + sign + text.slice(at + 1);
          if (changed !== text && markOf(changed) === markOf(text)) throw new Error(`${at} ${sign}`);
        }
  });

  it("tells two neighbours that changed places, a sign too few or too many, and any cut", () => {
    for (const text of texts)
      for (let at = 0; at < text.length; at += 1) {
        const [before, here, next, after] = [
          text.slice(0, at),
          text.charAt(at),
          text.charAt(at + 1),
          text.slice(at + 2),
        ];
        const damaged = [
          before + next + here + after,
          before + next + after,
          text.slice(0, at + 1) + here + next + after,
        ];
        for (const other of [...damaged, before]) expect(other === text || markOf(other) !== markOf(text)).toBe(true);
      }
  });
});
