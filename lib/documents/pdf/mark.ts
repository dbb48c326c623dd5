import { colors } from "./look";
import type { At, Pen } from "./pen";

/** The product's mark, as on the pages: a red-tiled roof over the sea. */
export function paintMark({ document }: Pen, { x, y, size }: At & { readonly size: number }): void {
  document
    .save()
    .translate(x, y)
    .scale(size / 32)
    .lineWidth(3)
    .lineCap("round")
    .lineJoin("round");
  document.path("M4 15 L16 5 L28 15").stroke(colors.attention);
  for (const top of [21, 27]) document.path(`M4 ${top} ${WAVE}`).stroke(colors.brand);
  document.restore();
}

const WAVE = "c3 -3 5 -3 8 0 s5 3 8 0 s5 -3 8 0";
