import type { Locator } from "@playwright/test";
import { PNG } from "pngjs";
import jsQR from "jsqr";

/** What a phone reads when it is pointed at a QR code on the screen. */
export async function scan(code: Locator): Promise<string> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  if (!read) throw new Error("No QR code is to be seen.");
  return read.data;
}
