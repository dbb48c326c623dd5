import { instruments, PLAN } from "@/lib/entitlements";
import { onDay, say } from "@/lib/result";
import { colors, COLUMN } from "./look";
import { paintMark } from "./mark";
import type { Part } from "./sheet";
import { run } from "./text";

const MARK = 19;
const PADDING = 5;
const GAP = 14;

/** Whose sheet it is, what it is and of which day; that it rests on a draft. */
export const head: Part = ({ pen, words, looks, scaled, result }, parent) => {
  const section = pen.tag("Sect", parent);
  const product = pen.set([run(words(say("paper.product")), looks.product)], COLUMN - scaled(MARK) - PADDING);
  const title = pen.set([run(words(say("paper.title")), looks.title)], COLUMN);
  const day = pen.set([run(words(say("paper.day", { day: onDay(result.on) })), looks.day)], COLUMN);
  const dayWidth = Math.max(
    ...day.lines.flatMap(({ pieces }) => pieces.map(({ text, look }) => pen.measure(text, look))),
  );
  const isBeside = pen.measure(words(say("paper.title")), looks.title) + GAP + dayWidth <= COLUMN;
  const dayAt = isBeside ? { x: COLUMN - dayWidth, y: pen.drop(looks.day, looks.title) } : { x: 0, y: title.height };
  const mark = scaled(MARK);
  const notice = pen.set(
    [
      run(`${words(say("paper.draftLabel"))} `, looks.warning),
      run(words(say("paper.draft", { day: onDay(instruments[PLAN].date) })), looks.text),
    ],
    COLUMN - 2 * PADDING - 4,
  );
  return [
    {
      height: mark,
      paint: ({ x, y }) => {
        pen.artifact("Layout", () => paintMark(pen, { x, y, size: mark }));
        pen.tagged("P", section, () =>
          pen.write(product, { x: x + mark + PADDING, y: y + (mark - product.height) / 2 }),
        );
      },
    },
    {
      height: title.height + (isBeside ? 0 : day.height),
      above: 6,
      paint: ({ x, y }) => {
        pen.tagged("H1", section, () => pen.write(title, { x, y }));
        pen.tagged("P", section, () => pen.write(day, { x: x + dayAt.x, y: y + dayAt.y }));
      },
    },
    {
      height: notice.height + 2 * PADDING,
      above: 7,
      paint: ({ x, y }) => {
        pen.artifact("Layout", () => {
          pen.document.rect(x, y, COLUMN, notice.height + 2 * PADDING).fill(colors.attentionSoft);
          pen.document.rect(x, y, 3, notice.height + 2 * PADDING).fill(colors.attention);
        });
        pen.tagged("P", section, () => pen.write(notice, { x: x + PADDING + 4, y: y + PADDING }));
      },
    },
  ];
};
