/** The name under which a page whose scripts never came puts aside what was filled in, for the page loaded next. */
export const PARKED = "early";

/** What was put aside of a form, input by input. */
export function readParked(form: string): readonly (readonly [name: string, value: string])[] {
  try {
    return entriesIn(JSON.parse(window.sessionStorage.getItem(PARKED) ?? "null"), form);
  } catch {
    return [];
  }
}

/** Takes out what was put aside, once a form has it. */
export function dropParked(): void {
  try {
    window.sessionStorage.removeItem(PARKED);
  } catch {
    // Where nothing can be stored, nothing was put aside.
  }
}

function entriesIn(json: unknown, form: string): readonly (readonly [string, string])[] {
  if (!Array.isArray(json) || json[0] !== form || !Array.isArray(json[1])) return [];
  return json[1].filter(isEntry);
}

const isEntry = (entry: unknown): entry is readonly [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === "string");
