// Cuts Noto Sans SC (SIL Open Font License 1.1) down to the characters that the paper needs, into public/fonts/.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as fontkit from "fontkit";
import { neededCharacters } from "./characters.mjs";

const folder = new URL("../../public/fonts/", import.meta.url);
const whole = new URL(
  "../../node_modules/@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  import.meta.url,
);

/** Without kerning and joining, a text is as wide as its characters, and set in a third of the time. */
const layoutTables = ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"];

/** The file of the paper's font. */
export const fontFile = fileURLToPath(new URL("paper.ttf", folder));

/** The characters that a font file has, in order. */
export function charactersIn(file) {
  const { characterSet } = fontkit.create(readFileSync(file));
  return String.fromCodePoint(...characterSet.sort((a, b) => a - b));
}

/** Whether a cut font has these characters and no others, and was cut from this whole one, in this way. */
function isCut(file, source, characters) {
  const cut = statSync(file, { throwIfNoEntry: false });
  const isNewer = ({ ctimeMs }) => cut && cut.mtimeMs < ctimeMs;
  if (!cut || isNewer(statSync(source)) || isNewer(statSync(fileURLToPath(import.meta.url)))) return false;
  return charactersIn(file) === characters;
}

/** Makes the font of the paper where it is missing, or lacks a character, or has one too many. */
export async function cutFont() {
  const source = fileURLToPath(whole);
  const { characterSet } = fontkit.create(readFileSync(source));
  const held = new Set(characterSet);
  const characters = [...neededCharacters()].filter((character) => held.has(character.codePointAt(0))).join("");
  if (isCut(fontFile, source, characters)) return;
  const { default: subsetFont } = await import("subset-font");
  const cut = await subsetFont(readFileSync(source), characters, {
    targetFormat: "truetype",
    dropTables: layoutTables,
    noLayoutClosure: true,
    noHinting: true,
  });
  mkdirSync(folder, { recursive: true });
  // Written beside and moved: whoever reads at the same time finds a whole file.
  writeFileSync(`${fontFile}.${process.pid}`, cut);
  renameSync(`${fontFile}.${process.pid}`, fontFile);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await cutFont();
