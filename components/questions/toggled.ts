const alone = ["none", "unsure"];

/** Circumstances with one more picked, or one less: "none" and "not sure" stand alone. */
export function toggled(picked: readonly string[], value: string): string[] {
  if (picked.includes(value)) return picked.filter((other) => other !== value);
  return alone.includes(value) ? [value] : [...picked.filter((other) => !alone.includes(other)), value];
}
