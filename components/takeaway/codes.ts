/** All that draws a QR code, fetched as one: needed by few, and larger than all else that one takes along. */
export { PaperCode } from "./paper-code";
export { QrCode } from "./qr-code";
