import { bundled } from "./bundled.mjs";

const { main } = await bundled("scripts/command-line.ts");
process.exitCode = await main();
