import type { Lines } from "./answer";
import { Fault } from "./fault";
import { inTurn } from "./in-turn";
import { linesOf } from "./lines";
import { optionsOf, type Options } from "./options";
import { Enough, Output } from "./output";
import { crewOf } from "./threads";

export { answerApart } from "./threads";

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
    await output.write(new TextEncoder().encode(options.print));
    return 0;
  } catch (error) {
    if (error instanceof Enough) return 0;
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** Whatever ends the reading, what was good before it is written. */
async function answerAll({ files, threads, ...asked }: Options, output: Output): Promise<0 | 1> {
  const crew = crewOf(threads, asked);
  let failed = false;
  try {
    const answers = inTurn({ items: numbered(linesOf(files)), work: crew.answer, most: crew.most });
    for await (const { bytes, failed: some } of answers) {
      failed ||= some;
      await output.write(bytes);
      crew.spare(bytes);
    }
  } finally {
    await crew.end();
  }
  return failed ? 1 : 0;
}

async function* numbered(blocks: AsyncIterable<readonly string[]>): AsyncGenerator<Lines> {
  let first = 1;
  for await (const texts of blocks) {
    yield { texts, first };
    first += texts.length;
  }
}
