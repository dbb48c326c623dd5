/** Unfolds what a part of the page lies in, and the card that it is, so that a link to it arrives. */
export function reveal(id: string): void {
  const there = document.getElementById(id);
  there?.closest("details")?.setAttribute("open", "");
  there?.querySelector(":scope:is(article) > details")?.setAttribute("open", "");
}
