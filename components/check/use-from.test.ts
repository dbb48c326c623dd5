import { expect, it } from "vitest";
import { senderIn } from "./use-from";

it.each([
  ["?from=result&at=maternity-leave", { sender: "result", href: "/result/#maternity-leave" }],
  ["?from=result", { sender: "result", href: "/result/" }],
  ["?from=result&at=//elsewhere", { sender: "result", href: "/result/" }],
  ["?from=review&at=maternity-leave", { sender: "review", href: "/check/" }],
  ["?from=elsewhere", undefined],
  ["", undefined],
])("reads %j", (search, from) => {
  expect(senderIn(search)).toEqual(from);
});
