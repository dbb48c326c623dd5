import { reveal } from "../reveal";

/** Puts whoever ends a trial back where it was begun. */
export function comeBack(button: string) {
  reveal(button);
  const there = document.getElementById(button);
  there?.scrollIntoView({ block: "center" });
  there?.focus({ preventScroll: true });
}
