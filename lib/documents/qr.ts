import { encode } from "uqr";

/**
 * A text as a QR code: rows of modules, `true` = black, without the white margin of four modules that a
 * reader needs around it. Error correction M, or better where it costs no size.
 * @throws where the text is longer than a QR code can hold (2,331 bytes)
 */
export function qrModules(text: string): boolean[][] {
  return encode(text, { ecc: "M", boostEcc: true, border: 0 }).data;
}

/** The white margin around a QR code, in modules. */
export const QUIET_ZONE = 4;
