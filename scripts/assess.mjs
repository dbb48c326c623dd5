import { bundled } from "./bundled.mjs";

const { main } = await bundled("scripts/command-line/main.ts");
process.exitCode = await main(process.argv.slice(2));
