import type { Case } from "@/components/answers/use-case";
import type { Language, Sheet, Tools } from "@/lib/documents/pdf";
import { answersOf } from "@/lib/documents/answers";
import { qrModules } from "@/lib/documents/qr";
import { resultOf } from "@/lib/result";
import { deflate } from "./deflate";

/** Makes the sheet of a case; the code for it and its fonts are loaded only now, from our own origin. */
export async function makePaper(of: Case, link: string, language: Language): Promise<Blob> {
  const coming = [import("@/lib/documents/pdf"), loadFonts(), sheetOf(of, link)] as const;
  const [{ paperPdf }, fonts, sheet] = await Promise.all(coming);
  const bytes = await paperPdf(sheet, language, { fonts, deflate });
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}

/** What the sheet says, worked out while its code and its fonts are on their way. */
async function sheetOf(of: Case, link: string): Promise<Sheet> {
  // First the page says that the sheet is being made.
  await new Promise((painted) => setTimeout(painted));
  // No link to a case is too long for a code: it has a bound of its own.
  return { result: resultOf(of), answers: answersOf(of), code: qrModules(link) ?? [] };
}

async function loadFonts(): Promise<Tools["fonts"]> {
  const [regular, bold] = await Promise.all(["regular", "bold"].map(loadFont));
  if (!regular || !bold) throw new Error("A font is missing.");
  return { regular, bold };
}

async function loadFont(weight: string): Promise<Uint8Array> {
  const response = await fetch(`/fonts/paper-${weight}.ttf`);
  if (!response.ok) throw new Error(`The font ${weight} did not arrive: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
