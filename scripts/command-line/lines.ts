import { createReadStream, fstatSync } from "node:fs";
import { stdin } from "node:process";
import { LONGEST_LINE } from "@/lib/household";
import { causeOf, Fault } from "./fault";

/**
 * The lines of one file after the other, many at a time. A line ends with a line feed, with a carriage return before it
 * or not; a carriage return alone is white space.
 * @param files `-` = standard input
 * @throws Fault where a file cannot be read
 */
export async function* linesOf(files: readonly string[]): AsyncGenerator<readonly string[]> {
  for (const file of files) {
    const name = file === "-" ? "The input" : file;
    try {
      yield* linesIn(file === "-" ? standardInput() : createReadStream(file, "utf8"));
    } catch (error) {
      throw new Fault(`${name} could not be read: ${causeOf(error)}.`);
    }
  }
}

/** Node takes a folder for an input that is empty. */
function standardInput(): AsyncIterable<string> {
  if (fstatSync(stdin.fd).isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  return stdin.setEncoding("utf8");
}

async function* linesIn(texts: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  const open = new OpenLine();
  let begun = false;
  for await (const chunk of texts) {
    const [first = "", ...others] = (begun ? chunk : chunk.replace(/^\uFEFF/, "")).split("\n");
    begun = true;
    open.add(first);
    const lines: string[] = [];
    for (const next of others) {
      lines.push(open.end());
      open.add(next);
    }
    if (lines.length > 0) yield lines;
  }
  if (open.length > 0) yield [open.end()];
}

/** A line whose end has not come yet, in the pieces in which it came: no more of them than show that it is too long. */
class OpenLine {
  length = 0;
  #pieces: string[] = [];

  add(piece: string): void {
    if (piece !== "" && this.length <= LONGEST_LINE) this.#pieces.push(piece);
    this.length += piece.length;
  }

  end(): string {
    const line = this.#pieces.join("").replace(/\r$/, "");
    this.length = 0;
    this.#pieces = [];
    return line;
  }
}
