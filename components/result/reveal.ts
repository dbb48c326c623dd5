/** Unfolds what a part of the page lies in, so that a link to it arrives. */
export function reveal(id: string): void {
  document.getElementById(id)?.closest("details")?.setAttribute("open", "");
}
