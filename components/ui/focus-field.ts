const controls = "input, select, textarea, button";

/** Brings a field into sight and puts the cursor in it: on the answer picked, or on its first control. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  if (!field) return;
  const target = field.matches(controls)
    ? field
    : (field.querySelector<HTMLElement>("input:checked") ?? field.querySelector<HTMLElement>(controls) ?? field);
  field.scrollIntoView();
  target.focus({ preventScroll: true });
}
