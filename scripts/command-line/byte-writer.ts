/** Room for a first block of answers, in bytes. */
const USUAL_ROOM = 1 << 20;

/**
 * Gathers what is written, as UTF-8, in one stretch of bytes. A text put together of texts would be copied several times
 * on its way there.
 */
export class ByteWriter {
  #room: Buffer;
  #length = 0;

  /** @param spare room that nobody needs any more: taken where it is enough, for room costs time as well */
  constructor(spare?: ArrayBuffer) {
    // Of its own, not a part of what Node shares out: it is handed from thread to thread.
    this.#room = spare ? Buffer.from(spare) : Buffer.allocUnsafeSlow(USUAL_ROOM);
  }

  /** How many bytes are written. */
  get length(): number {
    return this.#length;
  }

  /** Any text. */
  text(text: string): void {
    this.#need(text.length * 3);
    this.#length += this.#room.write(text, this.#length, "utf8");
  }

  /** A text of no other signs than those up to U+007F; meant for short ones, sign by sign. */
  ascii(text: string): void {
    this.#need(text.length);
    const room = this.#room;
    let end = this.#length;
    for (let at = 0; at < text.length; at += 1, end += 1) room[end] = text.charCodeAt(at);
    this.#length = end;
  }

  bytes(bytes: Uint8Array): void {
    this.#need(bytes.length);
    this.#room.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Takes back all that was written after so many bytes. */
  cutTo(length: number): void {
    this.#length = length;
  }

  /** What was written. */
  all(): Uint8Array {
    return this.#room.subarray(0, this.#length);
  }

  #need(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#room.length) return;
    const room = Buffer.allocUnsafeSlow(Math.ceil(needed * 1.5));
    room.set(this.all());
    this.#room = room;
  }
}
