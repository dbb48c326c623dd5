import { isMainThread, workerData } from "node:worker_threads";
import type { Piscina } from "piscina";
import { answering, type Answers, type Asked, type Lines } from "./answer";

/**
 * So many characters are answered at once, without a thread: it takes longer to start one than to answer them. It is less
 * than one piece of a long input, the first of which so starts the threads.
 */
const FEW = 50_000;

/**
 * How much of what soon is no longer needed a thread may gather, in megabytes: by default it is twice as much. With a
 * sixth of this, each line costs a quarter more, for clearing up comes too often.
 */
const YOUNG = 24;

/** Whoever answers lines. */
export interface Crew {
  /** How many blocks of lines may be under way. */
  readonly most: number;
  answer(lines: Lines): Promise<Answers>;
  /** Takes back what was written. */
  spare(bytes: Uint8Array): void;
  /** Lets the threads go. */
  end(): Promise<void>;
}

/**
 * Whoever answers lines: this thread while they are few, and a pool of threads as soon as they are many.
 * @param threads how many; with one there is no pool
 */
export function crewOf(threads: number, asked: Asked): Crew {
  const alone = answering(asked);
  let length = 0;
  const spares: ArrayBuffer[] = [];
  let pool: Promise<Piscina<Lines, Answers>> | undefined;
  return {
    most: threads + 1,
    async answer(lines) {
      for (const { length: more } of lines.texts) length += more;
      if (threads === 1 || length < FEW) return alone({ ...lines, spare: spares.pop() });
      const threadsAtWork = await (pool ??= poolOf(threads, asked));
      const spare = spares.pop();
      return threadsAtWork.run({ ...lines, spare }, { transferList: spare ? [spare] : [] });
    },
    spare({ buffer }) {
      if (buffer instanceof ArrayBuffer) spares.push(buffer);
    },
    async end() {
      await (await pool)?.destroy();
    },
  };
}

async function poolOf(threads: number, asked: Asked): Promise<Piscina<Lines, Answers>> {
  const { Piscina } = await import("piscina");
  return new Piscina({
    filename: import.meta.url,
    name: "answerApart",
    workerData: asked,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    minThreads: threads,
    maxThreads: threads,
  });
}

/** What a thread of the pool does with lines; the bytes are handed over, not copied. */
export async function answerApart(lines: Lines): Promise<unknown> {
  const { move, transferableSymbol, valueSymbol } = await import("piscina");
  const answers = answerHere?.(lines);
  return move({ [transferableSymbol]: answers?.bytes.buffer, [valueSymbol]: answers } as never);
}

const answerHere = isMainThread ? undefined : answering(workerData as Asked);
