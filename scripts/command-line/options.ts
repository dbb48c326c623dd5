import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { locales, type Locale } from "@/lib/i18n/locales";
import { version } from "@/package.json";
import { Fault } from "./fault";
import { help, MOST_THREADS, USUAL_THREADS } from "./help";

/** What may be done with each line. */
export type Command = "assess" | "link" | "read";

/** What is asked of the command line. */
export interface Options {
  readonly command: Command;
  /** Files to read, one after the other; `-` = standard input. */
  readonly files: readonly string[];
  /** The language in which each assessment is said as well, or of the pages that links lead to. */
  readonly say: Locale | undefined;
  /** Without conditions, assumptions and basis. */
  readonly brief: boolean;
  /** Where links lead to, without a slash at its end; `""` for none. */
  readonly site: string;
  /** How many threads answer, where there is work for several. */
  readonly threads: number;
  /** To be printed in place of any work. */
  readonly print: string | undefined;
}

const options = {
  say: { type: "string" },
  brief: { type: "boolean", default: false },
  site: { type: "string" },
  threads: { type: "string", default: String(Math.min(availableParallelism(), USUAL_THREADS)) },
  version: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The options that say nothing to a command. */
const idle: Readonly<Record<Command, readonly (keyof typeof options)[]>> = {
  assess: ["site"],
  link: ["brief"],
  read: ["brief", "say", "site"],
};

/**
 * Reads what was typed behind the command.
 * @throws Fault for an option or a value that is not known
 */
export function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = parsed(args);
  const [first = "", ...others] = positionals;
  const command = first === "link" || first === "read" ? first : "assess";
  const files = command === "assess" ? positionals : others;
  const stray = idle[command].find((name) => values[name]);
  if (stray !== undefined) throw new Fault(`--${stray} says nothing to “${command}”. --help tells what there is.`);
  return {
    command,
    files: files.length > 0 ? files : ["-"],
    say: languageIn(values.say),
    brief: values.brief,
    site: siteIn(values.site),
    threads: threadsIn(values.threads),
    print: values.help ? help : values.version ? `${version}\n` : undefined,
  };
}

function languageIn(text: string | undefined): Locale | undefined {
  const say = locales.find((locale) => locale === text);
  if (text !== say) throw new Fault(`--say takes ${locales.join(" or ")}, not “${text}”.`);
  return say;
}

function siteIn(text = ""): string {
  if (text !== "" && !/^https?:\/\/[^\s#?]+$/.test(text))
    throw new Fault(`--site takes an address such as https://benefits.example, not “${text}”.`);
  return text.replace(/\/+$/, "");
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
