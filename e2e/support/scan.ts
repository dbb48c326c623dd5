import type { Locator } from "@playwright/test";
import { PNG } from "pngjs";
import decodeQR from "qr/decode.js";

/** What a phone reads when it is pointed at a QR code on the screen. */
export async function scan(code: Locator): Promise<string> {
  return decodeQR(PNG.sync.read(await code.screenshot()));
}
