import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { shipped } from "./shipped.mjs";

const line = "-".repeat(80);

const intro = `The calculator itself has the MIT licence. It is built with the work of others, listed here with their licences;
under each name stands where its source is.`;

const titleOf = ({ name, version, licence, source }) =>
  [`${name}${version ? ` ${version}` : ""} (${licence})`, ...(source ? [`  ${source}`] : [])].join("\n");

/** The notices of all that is shipped, as a text for people: each licence once, with all that it holds for. */
export function licencesText(packages = shipped()) {
  return [
    intro,
    ...[...grouped(packages)].map(([text, holders]) => [line, ...new Set(holders.map(titleOf)), "", text].join("\n")),
    "",
  ].join("\n\n");
}

const grouped = (packages) =>
  packages.reduce((groups, one) => groups.set(one.text, [...(groups.get(one.text) ?? []), one]), new Map());

/** Lays the notices into a folder of built pages. */
export const writeLicences = (folder) => writeFileSync(join(folder, "licences.txt"), licencesText());
