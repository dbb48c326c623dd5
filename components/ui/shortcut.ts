/** Held down with a letter it presses a button: free in browsers and input methods, and a letter alone must do nothing. */
const held = "Alt+Shift";

/** The shortcut of a letter, as `aria-keyshortcuts` has it. */
export function shortcutOf(letter: string): string {
  return `${held}+${letter}`;
}

/**
 * The shortcut that a press of keys is, if it may be one. The key counts, not the sign: with Shift, and under input
 * methods and other layouts, the same key makes other signs.
 */
export function shortcutIn(event: KeyboardEvent): string | undefined {
  const { altKey, shiftKey, ctrlKey, metaKey, repeat, isComposing, code } = event;
  if (!altKey || !shiftKey || ctrlKey || metaKey || repeat || isComposing) return undefined;
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  return letter && shortcutOf(letter);
}
