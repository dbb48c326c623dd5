import type { TimelineRow } from "@/lib/result/timeline";
import type { TimelineScale } from "@/lib/result/timeline-scale";

const percent = (share: number) => `${share.toFixed(2)}%`;

/** Two looks in turn, so that a change of the amount is seen where colours are not. */
const looks = [
  "fill-brand forced-colors:fill-[CanvasText]",
  "fill-granted stroke-ink forced-colors:fill-[Highlight] forced-colors:stroke-[CanvasText]",
] as const;

/** Above this many, every other year is named: large type needs the room. */
const MOST_NAMED = 4;

/** The years over the bars. */
export function TimelineYears({ scale: { years } }: { scale: TimelineScale }) {
  const named = years.filter((_, place) => years.length <= MOST_NAMED || place % 2 === 0);
  return (
    <svg className="h-6 w-full overflow-visible" aria-hidden="true" focusable="false">
      {named.map(({ year, at }) => (
        <text key={year} x={percent(at)} y="75%" className="fill-muted text-sm forced-colors:fill-[CanvasText]">
          {year}
        </text>
      ))}
    </svg>
  );
}

/** One row drawn: the years it lies in, each amount in a look of its own, today as a line. The words stand above it. */
export function TimelineBar({ row, scale }: { row: TimelineRow; scale: TimelineScale }) {
  return (
    <svg className="h-4 w-full" aria-hidden="true" focusable="false">
      <rect y="4" width="100%" height="8" rx="2" className="fill-sunken forced-colors:fill-transparent" />
      {scale.years.slice(1).map(({ year, at }) => (
        <line key={year} x1={percent(at)} x2={percent(at)} y1="4" y2="12" className="stroke-line" />
      ))}
      {scale.barOf(row).map(({ at, width }, place) => (
        <rect
          key={at}
          x={percent(at)}
          y="4"
          width={percent(Math.max(width, 1))}
          height="8"
          className={looks[place % looks.length]}
        />
      ))}
      <line
        x1={percent(scale.today)}
        x2={percent(scale.today)}
        y1="0"
        y2="16"
        strokeWidth="2"
        className="stroke-attention forced-colors:stroke-[CanvasText]"
      />
    </svg>
  );
}
