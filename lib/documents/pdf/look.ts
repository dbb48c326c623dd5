/** How the sheet looks: points, and the colours of the pages that print well. */

/** A4. */
export const page = { width: 595.28, height: 841.89, left: 26, top: 22 } as const;

/** Between the margins. */
export const COLUMN = page.width - 2 * page.left;

export const colors = {
  ink: "#12222d",
  muted: "#405363",
  line: "#c9d6df",
  brand: "#0a5a8c",
  soft: "#f2f7fa",
  attention: "#a5361e",
  attentionSoft: "#fcede8",
  black: "#000000",
  white: "#ffffff",
} as const;

/** How a stretch of text looks. */
export interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

/** What is read in passing: characters need more size than letters to be told apart. */
const small = (tag: string): number => (isChinese(tag) ? 9 : 8);

const isChinese = (tag: string): boolean => tag.startsWith("zh");

const looksIn = (tag: string) =>
  ({
    title: { size: 18, color: colors.ink, bold: true },
    day: { size: 10, color: colors.muted },
    product: { size: 9.5, color: colors.brand, bold: true },
    section: { size: 11, color: colors.brand, bold: true },
    name: { size: 9.2, color: colors.ink, bold: true },
    figure: { size: 9, color: colors.brand, bold: true },
    sum: { size: 12, color: colors.brand, bold: true },
    text: { size: 9, color: colors.ink },
    label: { size: 9, color: colors.ink, bold: true },
    quiet: { size: 9, color: colors.muted },
    small: { size: small(tag), color: colors.muted },
    told: { size: small(tag), color: colors.ink },
    entry: { size: small(tag), color: colors.ink, bold: true },
    warning: { size: 9, color: colors.attention, bold: true },
  }) satisfies Record<string, Look>;

/** The looks of a sheet, each by what it is for. */
export type Looks = Readonly<Record<keyof ReturnType<typeof looksIn>, Look>>;

/** In which print a sheet is set: the ordinary one is small, so that most families need one sheet of paper. */
export type Print = "ordinary" | "large";

/** How all of a sheet is set. */
export interface Style {
  readonly looks: Looks;
  /** Columns of rights, of things to do, of dates. */
  readonly columns: number;
  /** Columns of items of a word or two. */
  readonly shortColumns: number;
  /** So many short items run on, and stay on one page. */
  readonly runOn: number;
  /** A length that goes with the size of the type: what it is in the ordinary print, brought to this one. */
  readonly scaled: (points: number) => number;
  /** From one line to the next, in sizes: characters that fill their square need more white than letters. */
  readonly leading: number;
  /** The margin at the foot of a page. */
  readonly bottom: number;
}

/** Large print is so much larger, and none of it is smaller than `LEAST`, what those ask for who see little. */
const GROWTH = 1.45;
const LEAST = 12;

/** How a sheet is set in a print, in the language of a tag. */
export function styleOf(print: Print, tag: string): Style {
  const looks = looksIn(tag);
  if (print === "ordinary") {
    const leading = isChinese(tag) ? 1.2 : 1.1;
    return { looks, columns: 2, shortColumns: 3, runOn: 16, scaled: (points) => points, leading, bottom: 30 };
  }
  return {
    looks: grown(looks),
    ...{ columns: 1, shortColumns: 2, runOn: 1 },
    scaled: (points) => points * GROWTH,
    leading: isChinese(tag) ? 1.28 : 1.18,
    bottom: 58,
  };
}

function grown(all: Looks): Looks {
  const large = Object.entries(all).map(([name, look]) => [
    name,
    { ...look, size: Math.max(LEAST, look.size * GROWTH) },
  ]);
  return Object.fromEntries(large) as unknown as Looks;
}

/** The part of a size that stands above the baseline. */
export const ASCENT = 0.88;
