import { fstatSync, readSync, statSync } from "node:fs";
import { stdout } from "node:process";
import { causeOf, Fault, isEnough } from "./fault";

/** The reader of the output has seen enough. */
export class Enough extends Error {}

/** What is written; whoever writes waits while the reader is slower. */
export class Output {
  readonly #closed = isClosed();

  constructor() {
    // Each write tells its own fault: without a listener, the first would end the process.
    stdout.on("error", () => {});
  }

  /** @throws Fault where that fails, Enough where nobody reads any more */
  async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    if (this.#closed) throw new Fault("The output could not be written: it is closed.");
    await new Promise<void>((written, fail) => {
      stdout.write(bytes, (error) => (error ? fail(faultOf(error)) : written()));
    });
  }
}

function faultOf(error: Error): Error {
  return isEnough(error) ? new Enough() : new Fault(`The output could not be written: ${causeOf(error)}.`);
}

/** Node opens the null device, for reading too, in place of an output that was closed: what is written there is lost. */
function isClosed(): boolean {
  try {
    const output = fstatSync(stdout.fd);
    if (!output.isCharacterDevice() || output.rdev !== statSync("/dev/null").rdev) return false;
    readSync(stdout.fd, new Uint8Array(1));
    return true;
  } catch {
    return false;
  }
}
