import { onDay, say } from "@/lib/result";
import { colors, COLUMN, looks, page } from "./look";
import type { Pen } from "./pen";
import type { Desk } from "./sheet";
import { run } from "./text";

/** What stands in the margins of every page: the draft, the page among how many; on later pages, what this is. */
export function margins({ pen, words, result }: Desk): void {
  const { count } = pen.document.bufferedPageRange();
  const basis = words(say("result.basis", { day: onDay(result.on) }));
  for (let place = 0; place < count; place += 1) {
    pen.document.switchToPage(place);
    pen.artifact("Pagination", () => {
      const y = page.height - page.bottom + 13;
      pen.document.rect(page.left, y - 5, COLUMN, 0.5).fill(colors.line);
      line(pen, `${words(say("paper.product"))} · ${basis}`, { y, align: "left" });
      line(pen, words(say("paper.page", { page: place + 1, pages: count })), { y, align: "right" });
      if (place > 0) line(pen, words(say("paper.title")), { y: page.top - 10, align: "left" });
    });
  }
}

function line(pen: Pen, text: string, { y, align }: { y: number; align: "left" | "right" }): void {
  const setting = pen.set([run(text, looks.small)], COLUMN);
  const width = align === "left" ? COLUMN : pen.measure(text, looks.small);
  pen.write(setting, { x: page.left + COLUMN - width, y });
}
