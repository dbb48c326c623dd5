/** How the sheet looks: points, and the colours of the pages that print well. */

/** A4. */
export const page = { width: 595.28, height: 841.89, left: 36, top: 30, bottom: 36 } as const;

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
} as const;

/** How a stretch of text looks. */
export interface Look {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
}

export const looks = {
  title: { size: 19, color: colors.ink, bold: true },
  day: { size: 10, color: colors.muted },
  product: { size: 9.5, color: colors.brand, bold: true },
  section: { size: 12, color: colors.brand, bold: true },
  name: { size: 9.2, color: colors.ink, bold: true },
  figure: { size: 9.8, color: colors.brand, bold: true },
  sum: { size: 12, color: colors.brand, bold: true },
  text: { size: 8.5, color: colors.ink },
  label: { size: 8.5, color: colors.ink, bold: true },
  quiet: { size: 8.5, color: colors.muted },
  small: { size: 7.4, color: colors.muted },
  told: { size: 7.4, color: colors.ink },
  warning: { size: 9, color: colors.attention, bold: true },
} as const satisfies Record<string, Look>;

/** From one line to the next, in sizes. */
export const LEADING = 1.28;

/** The part of a size that stands above the baseline. */
export const ASCENT = 0.88;
