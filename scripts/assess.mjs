import { bundled } from "./bundled.mjs";

const { main } = await bundled("scripts/command-line/main.ts");
// All is written by now; an input that nobody will read to its end must not keep the process.
process.exit(await main(process.argv.slice(2)));
