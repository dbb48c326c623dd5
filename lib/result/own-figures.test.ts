import { expect, it } from "vitest";
import { isOfEitherParent } from "./own-figures";
import type { RightId } from "./rights";

it.each<[RightId, boolean]>([
  ["childcare-leave", true],
  ["elder-nursing-leave", true],
  ["maternity-leave", false],
  ["paternity-leave", false],
  ["childcare-subsidy", false],
])("whether either parent may have it: %s, %s", (id, isEither) => {
  expect(isOfEitherParent(id)).toBe(isEither);
});
