import { dayInQingdao } from "@/lib/household";
import { answerTo, type Answered } from "./answer";
import { Fault } from "./fault";
import { linesOf } from "./lines";
import { optionsOf, type Options } from "./options";
import { Enough, Output } from "./output";

/**
 * `npm run --silent assess`: NDJSON in, NDJSON out, in order, one line for each. Waits while its reader is slower, so
 * that a million lines run in constant memory.
 * @param args what was typed behind the command
 * @returns the exit status: 1 if any line had errors, 2 after a fault of input or output, which it tells in a sentence
 */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = optionsOf(args);
    const output = new Output();
    if (options.print === undefined) return await answerAll(options, output);
    await output.write(options.print);
    await output.flush();
    return 0;
  } catch (error) {
    if (error instanceof Enough) return 0;
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Whatever ends the reading, what was good before it is written. */
async function answerAll(options: Options, output: Output): Promise<0 | 1> {
  const answer = answerTo(options);
  let line = 0;
  let failed = false;
  try {
    for await (const lines of linesOf(options.files)) {
      for (const text of lines) {
        line += 1;
        const answered: Answered = answer(text, dayInQingdao(Date.now()));
        failed ||= "errors" in answered;
        await output.write(`${JSON.stringify("errors" in answered ? { line, ...answered } : answered)}\n`);
      }
    }
  } finally {
    await output.flush();
  }
  return failed ? 1 : 0;
}
