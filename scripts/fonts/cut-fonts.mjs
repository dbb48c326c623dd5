// Cuts Noto Sans SC (SIL Open Font License 1.1) down to the characters that the paper needs, into public/fonts/.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as fontkit from "fontkit";
import { neededCharacters } from "./characters.mjs";

const folder = new URL("../../public/fonts/", import.meta.url);
const family = new URL("../../node_modules/@expo-google-fonts/noto-sans-sc/", import.meta.url);

const weights = {
  regular: "400Regular/NotoSansSC_400Regular.ttf",
  bold: "600SemiBold/NotoSansSC_600SemiBold.ttf",
};

/** Without kerning and joining, a text is as wide as its characters, and set in a third of the time. */
const layoutTables = ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"];

/** The file of a weight. */
export const fontFile = (weight) => fileURLToPath(new URL(`paper-${weight}.ttf`, folder));

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

/** Makes the fonts of the paper where they are missing, or lack a character, or have one too many. */
export async function cutFonts() {
  const asked = neededCharacters();
  for (const [weight, name] of Object.entries(weights)) {
    const [file, source] = [fontFile(weight), fileURLToPath(new URL(name, family))];
    const whole = fontkit.create(readFileSync(source));
    const characters = [...asked].filter((character) => whole.hasGlyphForCodePoint(character.codePointAt(0))).join("");
    if (isCut(file, source, characters)) continue;
    const { default: subsetFont } = await import("subset-font");
    const cut = await subsetFont(readFileSync(source), characters, {
      targetFormat: "truetype",
      dropTables: layoutTables,
      noLayoutClosure: true,
      noHinting: true,
    });
    mkdirSync(folder, { recursive: true });
    // Written beside and moved: whoever reads at the same time finds a whole file.
    writeFileSync(`${file}.${process.pid}`, cut);
    renameSync(`${file}.${process.pid}`, file);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await cutFonts();
