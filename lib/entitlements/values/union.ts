/** Adds to a list what is not in it yet, and returns the list. */
export function addAll<Of>(list: Of[], more: readonly Of[]): Of[] {
  for (const one of more) if (!list.includes(one)) list.push(one);
  return list;
}
