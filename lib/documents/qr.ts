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
