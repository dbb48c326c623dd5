import encodeQR from "qr";

/**
 * A text as a QR code: rows of modules, `true` = black, without the white margin of four modules that a
 * reader needs around it. Error correction M.
 * @returns `undefined` where the text is longer than a QR code can hold (2,331 bytes)
 */
export function qrModules(text: string): boolean[][] | undefined {
  try {
    // The library draws a margin of one module at least: it is cut off.
    const rows = encodeQR(text, "raw", { ecc: "medium", border: 1 });
    return rows.slice(1, -1).map((row) => row.slice(1, -1));
  } catch (error) {
    if (error instanceof Error && error.message === "Capacity overflow") return undefined;
    throw error;
  }
}

/** The white margin around a QR code, in modules. */
export const QUIET_ZONE = 4;

/** The least that a phone's camera tells apart on paper: a third of a millimetre a module. */
const MODULE = 0.335;

/** The least side of a code on paper, in millimetres. */
const SMALLEST = 34;

/** How wide a code of so many modules, its white margin included, stands on paper: millimetres. */
export function sideOnPaper(modules: number): number {
  return Math.max(SMALLEST, modules * MODULE);
}
