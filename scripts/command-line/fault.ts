/** A fault of what surrounds the cases: an option, a file, a disk. Its message is a sentence for whoever called. */
export class Fault extends Error {}

const causes: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EISDIR: "it is a folder",
  ENOENT: "no such file",
  ENOSPC: "no space left on the device",
};

/** What the system says of a fault, in words. */
export function causeOf(error: unknown): string {
  const { code = "", message = String(error) } = error as NodeJS.ErrnoException;
  return causes[code] ?? message;
}

/** Whether a reader has closed its end, as `head` does once it has seen enough. */
export function isEnough(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EPIPE";
}
