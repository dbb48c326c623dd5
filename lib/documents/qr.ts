import { encode } from "uqr";

/**
 * A text as a QR code: rows of modules, `true` = black, without the white margin of four modules that a
 * reader needs around it. Error correction M, or better where it costs no size.
 * @returns `undefined` where the text is longer than a QR code can hold (2,331 bytes)
 */
export function qrModules(text: string): boolean[][] | undefined {
  try {
    return encode(text, { ecc: "M", boostEcc: true, border: 0 }).data;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The white margin around a QR code, in modules. */
export const QUIET_ZONE = 4;
