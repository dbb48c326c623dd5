import type { CivilDate } from "@/lib/entitlements";
import { say } from "@/lib/result";
import type { TimelineRow } from "@/lib/result/timeline";
import type { TimelineScale } from "@/lib/result/timeline-scale";
import { colors, COLUMN } from "./look";
import type { At } from "./pen";
import type { Desk } from "./sheet";
import { run } from "./text";

/** What a timeline is drawn on: where words end and where the drawing begins, in points from the left, and its scale. */
export interface Ground {
  readonly words: number;
  readonly left: number;
  readonly scale: TimelineScale;
}

/** How high a bar and half a mark are, in sizes of small type. */
const BAR = 0.96;
const MARK = 0.38;
/** The white beside a figure within its bar, and before the name of a year: points. */
const AROUND = 2.5;
const INDENT = 1.5;
/** A bar is never thinner than what a printer shows. */
const LEAST_WIDTH = 1.5;
/** The line around a bar: points. */
const EDGE = 0.6;

/** Two looks in turn, so that a change of the amount is seen in black and white. */
const fills = [
  { filling: colors.brand, figure: colors.white },
  { filling: colors.soft, figure: colors.ink },
] as const;

interface Reach {
  readonly at: At;
  readonly height: number;
}

/** Where hundredths of the drawing's width lie. */
const across = ({ left }: Ground, { x }: At, share: number) => x + left + ((COLUMN - left) * share) / 100;

/** Names the years right above a height of the page; where they would touch, some are not named. */
export function paintYears(desk: Desk, ground: Ground, { x, y }: At): void {
  const { pen, looks } = desk;
  const { years } = ground.scale;
  const step = Math.ceil((pen.measure("2000", looks.small) + 2 * INDENT) / ((COLUMN - ground.left) / years.length));
  const named = years
    .filter((_, place) => place % step === 0)
    .map(({ year, at }) => ({ at, told: pen.set([run(String(year), looks.small)], COLUMN) }));
  const height = Math.max(...named.map(({ told }) => told.height));
  const at = { x, y: y - height };
  paintLines(desk, ground, { at, height });
  for (const { at: share, told } of named) pen.write(told, { x: across(ground, at, share) + INDENT, y: at.y });
}

/** Where each year begins. */
export function paintLines({ pen }: Desk, ground: Ground, { at, height }: Reach): void {
  for (const { at: share } of ground.scale.years)
    paintLine({ pen }, { x: across(ground, at, share), y: at.y }, { height, width: 0.5, color: colors.line });
}

/** A bar, each amount in a look of its own, with its figure where there is room for it; a tip where it runs on. */
export function paintBar(
  desk: Desk,
  row: TimelineRow,
  { ground, at, height: room }: Reach & { readonly ground: Ground },
) {
  const { document } = desk.pen;
  const height = desk.looks.small.size * BAR;
  const stretches = ground.scale.barOf(row).map((stretch, place) => ({
    ...(fills[place % fills.length] ?? fills[0]),
    from: across(ground, at, stretch.at),
    until: across(ground, at, stretch.at + stretch.width),
    amount: row.steps[place]?.amount,
  }));
  for (const { from, until, filling } of stretches) {
    const width = Math.max(until - from, LEAST_WIDTH);
    document.lineWidth(EDGE).rect(from, at.y, width, height).fillAndStroke(filling, colors.ink);
  }
  if (ground.scale.runsOn(row)) {
    const { filling } = stretches.at(-1) ?? fills[1];
    const tip = `M${across(ground, at, 100)} ${at.y} l${height / 2} ${height / 2} l${-height / 2} ${height / 2} z`;
    document.lineWidth(EDGE).path(tip).fillAndStroke(filling, colors.ink);
  }
  paintToday(desk, ground, { at, height: room });
  const today = across(ground, at, ground.scale.today);
  for (const { amount, ...stretch } of stretches)
    if (amount !== undefined) paintFigure(desk, amount, { ...clearOf(today, stretch), y: at.y, height });
}

interface Room {
  readonly from: number;
  readonly until: number;
  readonly figure: string;
}

/** The larger part of a stretch that the line of today leaves. */
function clearOf(today: number, { from, until, figure }: Room): Room {
  const isCrossed = from < today && today < until;
  if (!isCrossed) return { from, until, figure };
  return until - today > today - from ? { from: today, until, figure } : { from, until: today, figure };
}

function paintFigure(
  { pen, words, looks, scaled }: Desk,
  amount: number,
  { from, until, figure, y, height }: Room & { readonly y: number; readonly height: number },
): void {
  const told = pen.set([run(words(say("timeline.amount", { amount })), { ...looks.small, color: figure })], COLUMN);
  const width = Math.max(
    ...told.lines.flatMap(({ pieces }) => pieces.map(({ text, look }) => pen.measure(text, look))),
  );
  if (width + 2 * scaled(AROUND) > until - from) return;
  pen.write(told, { x: from + scaled(AROUND), y: y + (height - told.height) / 2 });
}

/** Days to remember, each as a mark. */
export function paintMarks(
  desk: Desk,
  days: readonly CivilDate[],
  { ground, at, height }: Reach & { readonly ground: Ground },
) {
  const half = desk.looks.small.size * MARK;
  const middle = at.y + desk.looks.small.size / 2;
  paintToday(desk, ground, { at, height });
  for (const day of days) {
    const share = ground.scale.placeOf(day);
    if (share === undefined) continue;
    const x = across(ground, at, share);
    const mark = `M${x} ${middle - half} l${half} ${half} l${-half} ${half} l${-half} ${-half} z`;
    desk.pen.document.path(mark).fill(colors.ink);
  }
}

/** A line across all bars, with white on either side where it crosses one. */
function paintToday(desk: Desk, ground: Ground, { at, height }: Reach): void {
  const x = across(ground, at, ground.scale.today);
  paintLine(desk, { x, y: at.y }, { height, width: 2.4, color: colors.white });
  paintLine(desk, { x, y: at.y }, { height, width: 1.1, color: colors.attention });
}

interface Line {
  readonly height: number;
  readonly width: number;
  readonly color: string;
}

function paintLine({ pen }: Pick<Desk, "pen">, { x, y }: At, { height, width, color }: Line): void {
  const line = pen.document.lineWidth(width).moveTo(x, y);
  line.lineTo(x, y + height).stroke(color);
}
