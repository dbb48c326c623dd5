// Whose work is shipped, in the pages or in the server: every package that package-lock.json names for production, what
// Next carries within itself, the paper's font and its profile of colours.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rootFolder } from "../files.mjs";

/** What may be shipped. A licence that is not here must be read by somebody first. */
export const knownLicences = [
  ...["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC-BY-4.0", "ISC", "MIT", "MPL-2.0", "OFL-1.1"],
  "(MIT OR Apache-2.0)",
];

/** What Next has built into itself and puts into pages. */
const withinNext = [
  ...["buffer", "events", "process", "react", "react-dom", "react-server-dom-turbopack", "regenerator-runtime"],
  ...["scheduler", "stream-browserify", "string_decoder", "util", "browserify-zlib", "assert", "path-browserify"],
].map((name) => `node_modules/next/dist/compiled/${name}`);

const font = {
  path: "node_modules/@expo-google-fonts/noto-sans-sc",
  name: "Noto Sans SC, cut to the characters that the PDF needs",
  licence: "OFL-1.1",
  source: "https://github.com/notofonts/noto-cjk",
  file: "LICENSE_FONT",
};

const colours = {
  name: "sRGB2014, a profile of colours",
  version: undefined,
  licence: "ICC",
  source: "https://www.color.org/srgbprofiles.xalter",
  text: "Copyright International Color Consortium, 2015. To be copied, embedded and passed on as it is.",
};

const licenceFile = /^(?:licen[cs]e|copying|unlicense)(?:[.-].*)?$/i;

const read = (path) => readFileSync(join(rootFolder, path), "utf8");

/** The licence that a package names but has no text of, with whoever it says wrote it. */
const mit = (author) => `MIT License

Copyright (c) ${author}

${read("LICENSE").split("\n").slice(4).join("\n")}`;

const textIn = (path, file) => read(join(path, file)).replace(/\r\n?/g, "\n").trim();

function textOf(path, { license, author }) {
  const file = readdirSync(join(rootFolder, path))
    .sort()
    .find((name) => licenceFile.test(name));
  if (file !== undefined) return textIn(path, file);
  if (license === "Apache-2.0") return textIn("node_modules/@swc/helpers", "LICENSE");
  if (license !== "MIT") return undefined;
  return mit((typeof author === "string" ? author.replace(/\s*[<(].*/, "") : author?.name) ?? "its authors").trim();
}

/** Where a package's source is; npm takes `owner/name` for a place at GitHub. */
function sourceOf(repository) {
  const url = typeof repository === "string" ? repository : repository?.url;
  const [, place] =
    /(?:^(?:github:)?|github\.com[/:])([\w.-]+\/[\w.-]+?)(?:\.git)?(?:\/tree\/.*)?$/.exec(url ?? "") ?? [];
  return place && `https://github.com/${place}`;
}

const isMit = (text) => text?.includes("Permission is hereby granted, free of charge");

function shippedPackage(path) {
  const said = JSON.parse(read(join(path, "package.json")));
  const text = textOf(path, said);
  const name = said.version === undefined ? `${path.split("/").at(-1)}, within Next` : said.name;
  const licence = said.license ?? (isMit(text) ? "MIT" : undefined);
  return { name, version: said.version, licence, source: sourceOf(said.repository), text };
}

/** Each with name, version, licence (as SPDX writes it), source and text, in the order of their names. */
export function shipped() {
  const { packages } = JSON.parse(read("package-lock.json"));
  const paths = Object.entries(packages)
    .filter(([path, { dev, devOptional, optional, peer }]) => path !== "" && !dev && !devOptional && !optional && !peer)
    .map(([path]) => path);
  const { version } = JSON.parse(read(join(font.path, "package.json")));
  return [
    ...[...paths, ...withinNext].map(shippedPackage),
    { ...font, version, text: textIn(font.path, font.file) },
    colours,
  ].sort((one, other) => (one.name < other.name ? -1 : 1));
}
