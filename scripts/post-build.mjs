// What next build leaves to do: join, ask early, give each page its policy, refuse what the policy would block, hint, draw,
// list, compress, tell hosts, weigh.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compress } from "./compress.mjs";
import { inlineFaults, withPolicy } from "./content-security-policy.mjs";
import { hintCode } from "./eager-code.mjs";
import { askForParts } from "./early-parts.mjs";
import { filesBelow, outFolder } from "./files.mjs";
import { writeHosting } from "./hosting.mjs";
import { joinScripts } from "./join-scripts.mjs";
import { writeComponents } from "./notices/components.mjs";
import { writeLicences } from "./notices/licences.mjs";
import { keptWeights, overKept } from "./offline/kept-weight.mjs";
import { makeWorker } from "./offline/make-worker.mjs";
import { overWeight, pageWeights, weightTable } from "./page-weight.mjs";
import { writePreviewPictures } from "./preview-picture.mjs";
import { writeSitemap } from "./sitemap.mjs";

const faults = [];

joinScripts(outFolder);
askForParts(outFolder);
for (const page of filesBelow(outFolder).filter((file) => file.endsWith(".html"))) {
  const html = readFileSync(join(outFolder, page), "utf8");
  for (const fault of inlineFaults(html)) faults.push(`${page}: ${fault}`);
  writeFileSync(join(outFolder, page), withPolicy(html));
}

if (faults.length > 0) {
  console.error(`Inline styles and handlers are blocked by our own policy:\n${faults.join("\n")}`);
  process.exit(1);
}

hintCode(outFolder);
await writePreviewPictures(outFolder);
writeSitemap(outFolder);
writeLicences(outFolder);
writeComponents(outFolder);
await makeWorker(outFolder);
compress(outFolder);
writeHosting(outFolder);

const weights = pageWeights();
console.log(weightTable(weights));
const tooHeavy = [...overWeight(weights), ...overKept(keptWeights(outFolder))];
if (tooHeavy.length > 0) {
  console.error(
    `Pages have grown; make them lighter, or raise what they may weigh, in scripts/page-weight.mjs or offline/kept-weight.mjs:\n${tooHeavy.join("\n")}`,
  );
  process.exit(1);
}
