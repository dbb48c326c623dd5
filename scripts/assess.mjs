import { setFlagsFromString } from "node:v8";
import { bundled } from "./bundled.mjs";

// Every thread compiles the calculator for itself. With as much drawn into one function as V8 would by itself, that took
// an eighth more of all the time of 60,000 lines, and a fourteenth more of 240,000. A V8 that knew no such flags would
// say so on the standard error output, which the tests hold to be empty.
setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
// Garbage is cleared once what lasts has grown by a fifth: by itself V8 lets it double, and held 280 MB where each of
// 60,000 families is another one, in place of some 200. It takes no longer.
setFlagsFromString("--heap-growing-percent=20");

const { main } = await bundled("scripts/command-line/main.ts");
// All is written by now; an input that nobody will read to its end must not keep the process.
process.exit(await main(process.argv.slice(2)));
