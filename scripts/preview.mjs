// Where a change of the law lands: `npm run preview -- --help`.
import { bundled } from "./bundled.mjs";
import { lastCommit } from "./preview/last-commit.mjs";

const { preview } = await bundled("scripts/preview/preview.ts");
process.exitCode = await preview(process.argv.slice(2), lastCommit);
