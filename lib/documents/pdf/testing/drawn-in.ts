import { toDate, toDay, type CivilDate, type Day } from "@/lib/entitlements";
import type { TimelineScale } from "@/lib/result/timeline-scale";
import { page } from "../look";
import { drawings } from "./scan-paper";

/** A bar of a timeline as a ruler on the paper finds it. */
export interface Bar {
  readonly from: CivilDate;
  /** The last day. */
  readonly until: CivilDate;
  /** Points. */
  readonly y: number;
  readonly width: number;
  readonly color: string;
}

/** A timeline as it is drawn. */
export interface Drawn {
  readonly bars: readonly Bar[];
  /** How many bars run on beyond the years. */
  readonly tips: number;
  readonly marks: readonly CivilDate[];
}

const NUMBER = String.raw`([\d.]+)`;
const POINT = String.raw`[\d.]+ [\d.]+`;
const COLORS = String.raw`(?:/DeviceRGB cs\n([\d. ]+) scn\n)(?:/DeviceRGB CS\n[\d. ]+ SCN\n)?`;
const passedOver = /\/Artifact <<[^>]*>> BDC([\s\S]*?)EMC/g;
const yearLine = new RegExp(String.raw`^0\.5 w\n${NUMBER} `, "m");
const bar = new RegExp(String.raw`^${NUMBER} ${NUMBER} ${NUMBER} [\d.]+ re\n${COLORS}B$`, "gm");
const tip = new RegExp(String.raw`^${POINT} m\n(?:${POINT} l\n){2}h\n${COLORS}B$`, "gm");
const mark = new RegExp(String.raw`^${NUMBER} [\d.]+ m\n(?:${POINT} l\n){3}h\n${COLORS}f$`, "gm");

/** What a PDF draws of a timeline, among what a reader aloud passes over: days are measured between its lines of years. */
export function drawnIn(bytes: Uint8Array, { years }: TimelineScale): Drawn {
  const first = toDay(`${years[0]?.year ?? 0}-01-01`);
  const days = toDay(`${(years.at(-1)?.year ?? 0) + 1}-01-01`) - first;
  const stretches = drawings(bytes).flatMap((drawing) => [...drawing.matchAll(passedOver)].map(([, one = ""]) => one));
  const measured = stretches.map((drawing) => {
    const left = Number(yearLine.exec(drawing)?.[1]);
    const dayAt = (x: number): Day => first + Math.round((days * (x - left)) / (page.width - page.left - left));
    return {
      bars: [...drawing.matchAll(bar)].map(([, from, y, width, color = ""]) => ({
        from: toDate(dayAt(Number(from))),
        until: toDate(dayAt(Number(from) + Number(width)) - 1),
        ...{ y: Number(y), width: Number(width), color },
      })),
      tips: [...drawing.matchAll(tip)].length,
      marks: [...drawing.matchAll(mark)].map(([, x]) => toDate(dayAt(Number(x)))),
    };
  });
  return {
    bars: measured.flatMap(({ bars }) => bars),
    tips: measured.reduce((sum, { tips }) => sum + tips, 0),
    marks: measured.flatMap(({ marks }) => marks),
  };
}
