import { onDay, say } from "@/lib/result";
import { colors, COLUMN, page } from "./look";
import type { Desk } from "./sheet";
import { run } from "./text";

const GAP = 14;

/** What stands in the margins of every page: the draft, the page among how many; on later pages, what this is. */
export function margins({ pen, words, looks, bottom, result }: Desk): void {
  const { count } = pen.document.bufferedPageRange();
  const basis = words(say("result.basis", { day: onDay(result.on) }));
  const y = page.height - bottom + 9;
  for (let place = 0; place < count; place += 1) {
    const number = words(say("paper.page", { page: place + 1, pages: count }));
    const numberWidth = pen.measure(number, looks.small);
    const write = (text: string, at: { readonly x: number; readonly y: number }, width: number) =>
      pen.write(pen.set([run(text, looks.small)], width), at);
    pen.document.switchToPage(place);
    pen.artifact("Pagination", () => {
      pen.document.rect(page.left, y - 5, COLUMN, 0.5).fill(colors.line);
      write(`${words(say("paper.product"))} · ${basis}`, { x: page.left, y }, COLUMN - numberWidth - GAP);
      write(number, { x: page.left + COLUMN - numberWidth, y }, numberWidth);
      if (place > 0) write(words(say("paper.title")), { x: page.left, y: page.top - 10 }, COLUMN);
    });
  }
}
