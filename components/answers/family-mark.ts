import { readText, writeText } from "./tab-store";

/** A random mark of the family in this tab: a duplicated tab has the same. It says nothing of anybody. */

const NAME = "family";

/** The mark of the family whose answers this tab keeps. */
export function familyMark(): string {
  return readText(NAME) ?? beginFamily();
}

/** Another family's answers come into this tab: what is done to them is no longer done to those of before. */
export function beginFamily(): string {
  const mark = Math.random().toString(36).slice(2);
  writeText(NAME, mark);
  return mark;
}
