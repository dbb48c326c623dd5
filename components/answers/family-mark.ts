import { readText, writeText } from "./tab-store";

/** A random mark of the family in this tab: a duplicated tab has the same. It says nothing of anybody. */

const NAME = "family";

/** The mark of the family whose answers this tab keeps. */
export function familyMark(): string {
  return readText(NAME) ?? beginFamily();
}

/** Another family's answers come into this tab: what is done to them is no longer done to those of before. */
export function beginFamily(): string {
  const mark = crypto.getRandomValues(new Uint32Array(4)).join("");
  writeText(NAME, mark);
  return mark;
}
