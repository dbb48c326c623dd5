/**
 * Whether something came into a field at once, and not key by key: from the bar above a phone's keyboard, by dictation,
 * by dropping or filling in. Half a date that somebody goes on typing must be left alone.
 */
export function isInsertion(event: Event): boolean {
  const { inputType = "", data = null, isComposing = false } = event as Partial<InputEvent>;
  if (isComposing || inputType.startsWith("delete") || inputType === "insertCompositionText") return false;
  return inputType !== "insertText" || (data ?? "").length > 1;
}
