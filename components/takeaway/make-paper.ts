import type { Case } from "@/components/answers/use-case";
import type { Fonts, Language } from "@/lib/documents/pdf";
import { resultOf } from "@/lib/result";

/** Makes the sheet of a case; its code and its fonts are loaded only now, from our own origin. */
export async function makePaper(of: Case, link: string, language: Language): Promise<Blob> {
  const [{ paperPdf }, { answersOf }, fonts] = await Promise.all([
    import("@/lib/documents/pdf"),
    import("@/lib/documents/answers"),
    loadFonts(),
  ]);
  const bytes = await paperPdf({ result: resultOf(of), answers: answersOf(of), link }, language, fonts);
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}

async function loadFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all(["regular", "bold"].map(loadFont));
  if (!regular || !bold) throw new Error("A font is missing.");
  return { regular, bold };
}

async function loadFont(weight: string): Promise<Uint8Array> {
  const response = await fetch(`/fonts/paper-${weight}.ttf`);
  if (!response.ok) throw new Error(`The font ${weight} did not arrive: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
