import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../files.mjs";

const DEVELOPMENT = "cdx:npm:package:development";

/**
 * Lays the list of components (CycloneDX), as npm makes it from package-lock.json, into a folder of built pages: without
 * the moment, the machine's folder and npm's version, so that the same sources give the same list.
 */
export function writeComponents(folder) {
  const { status, stdout } = spawnSync("npm sbom --package-lock-only --sbom-format cyclonedx", {
    cwd: rootFolder,
    shell: true,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("npm could not list the components: npm 9.5 or newer can.");
  const list = JSON.parse(stdout);
  delete list.serialNumber;
  delete list.metadata.timestamp;
  delete list.metadata.tools;
  list.metadata.component.name = list.metadata.component["bom-ref"].replace(/@[^@]*$/, "");
  // Left out here, not by npm's own `--omit dev`, which also drops what a tool needs besides the pages.
  list.components = list.components.filter(
    ({ properties = [] }) => !properties.some(({ name }) => name === DEVELOPMENT),
  );
  const kept = new Set([list.metadata.component, ...list.components].map((component) => component["bom-ref"]));
  list.dependencies = list.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => kept.has(other)) }));
  writeFileSync(join(folder, "sbom.cdx.json"), `${JSON.stringify(list, null, 1)}\n`);
}
