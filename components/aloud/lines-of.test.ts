import { expect, it } from "vitest";
import { linesOf } from "./lines-of";

it.each([
  [
    "保育费补助\n每月 300 元\n老二每月 300 元 · 合计 1,500 元",
    ["保育费补助", "每月 300 元", "老二每月 300 元 · 合计 1,500 元"],
  ],
  ["Delivery subsidy\n\n— not known yet\n", ["Delivery subsidy", "not known yet"]],
  ["·\n —\n", []],
  ["", []],
])("reads what is said, and nothing that is drawn: %j", (shown, lines) => {
  expect(linesOf(shown)).toEqual(lines);
});
