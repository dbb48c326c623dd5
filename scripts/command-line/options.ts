import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { locales, type Locale } from "@/lib/i18n/locales";
import { version } from "@/package.json";
import { Fault } from "./fault";

/** What is asked of the command line. */
export interface Options {
  /** Files to read, one after the other; `-` = standard input. */
  readonly files: readonly string[];
  /** The language in which each assessment is said as well. */
  readonly say: Locale | undefined;
  /** Without conditions, assumptions and basis. */
  readonly brief: boolean;
  /** How many threads answer, where there is work for several. */
  readonly threads: number;
  /** To be printed in place of any work. */
  readonly print: string | undefined;
}

/** What one thread can feed and write for. */
const USUAL_THREADS = 8;

const MOST_THREADS = 64;

const help = `npm run --silent assess -- [options] [file …]

Reads one case a line, { "household": { … }, "on": "YYYY-MM-DD" }, from the files or from standard input (-), and
writes one line for each, in order: its assessment, or { "line", "errors": [{ "path", "code" }] }. Where "on" is
missing, today in Qingdao counts. A field told twice is an error.

  --say zh|en   adds what page and paper say of it: "said": { "sums", "cards" }
  --brief       leaves out conditions, assumptions and basis
  --threads N   works with N threads, ${MOST_THREADS} at the most; by default with one a core, ${USUAL_THREADS} at the most
  --version     prints the version
  -h, --help    prints this

Ends with 0; with 1 if any line had errors; with 2 after a fault of input or output.
`;

const options = {
  say: { type: "string" },
  brief: { type: "boolean", default: false },
  threads: { type: "string", default: String(Math.min(availableParallelism(), USUAL_THREADS)) },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/**
 * Reads what was typed behind the command.
 * @throws Fault for an option or a value that is not known
 */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const { brief, threads, ...asked } = values;
  const say = locales.find((locale) => locale === asked.say);
  if (asked.say !== say) throw new Fault(`--say takes ${locales.join(" or ")}, not “${asked.say}”.`);
  return {
    files: positionals.length > 0 ? positionals : ["-"],
    say,
    brief,
    threads: threadsIn(threads),
    print: asked.help ? help : asked.version ? `${version}\n` : undefined,
  };
}

function threadsIn(text: string): number {
  const threads = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (threads < 1 || threads > MOST_THREADS) throw new Fault(`--threads takes 1 to ${MOST_THREADS}, not “${text}”.`);
  return threads;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ""] = String(error instanceof Error ? error.message : error).split(/(?<=')\. |\n/);
    throw new Fault(`${sentence.replace(/\.?$/, ".")} --help tells what there is.`);
  }
}
