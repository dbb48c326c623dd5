/** Opens all that is folded away and belongs on paper; what comes back folds it again. */
export function unfold(): () => void {
  const folded = document.querySelectorAll<HTMLDetailsElement>("details:not([open]):not(.print\\:hidden *)");
  folded.forEach((details) => (details.open = true));
  return () => folded.forEach((details) => (details.open = false));
}
