const controls = "input, select, textarea, button";

/** Where the cursor goes in a field: on the answer picked, on what is to be mended, or on its first control. */
const places = ["input:checked", "[aria-invalid=true]", controls];

/** Brings a field into sight and puts the cursor in it. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  const within = places.map((place) => field.querySelector<HTMLElement>(place)).find((found) => found !== null);
  const target = field.matches(controls) ? field : (within ?? field);
  field.scrollIntoView();
  target.focus({ preventScroll: true });
}

/** Brings a field into sight and leads to the heading over it, or to its legend; to what is to be mended if there is such. */
export function focusHeading(id: string): void {
  const field = document.getElementById(id);
  const target = ["[aria-invalid=true]", "h2", "legend"]
    .map((place) => field?.querySelector<HTMLElement>(place))
    .find((found) => found);
  field?.scrollIntoView();
  if (target?.matches("legend")) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
}
