import type { Case } from "@/components/answers/use-case";
import type { Sheet, Telling, Tools } from "@/lib/documents/pdf";
import { answersOf } from "@/lib/documents/answers";
import { qrModules } from "@/lib/documents/qr";
import { resultOf } from "@/lib/result";
import { timelineOf } from "@/lib/result/timeline";
import { fetched } from "@/components/ui/fetched";
import { deflate } from "./deflate";

/**
 * Makes the sheet of a case; the code for it and its font are loaded only now, from our own origin.
 * @throws NotFetched where one of them does not come
 */
export async function makePaper(of: Case, link: string, telling: Telling): Promise<Blob> {
  const coming = [fetched(() => import("@/lib/documents/pdf")), fetched(loadFont), sheetOf(of, link)] as const;
  const [{ paperPdf }, font, sheet] = await Promise.all(coming);
  const bytes = await paperPdf(sheet, telling, { font, deflate });
  return new Blob([new Uint8Array(bytes)], { type: "application/pdf" });
}

/** What the sheet says, worked out while its code and its font are on their way. */
async function sheetOf(of: Case, link: string): Promise<Sheet> {
  // First the page says that the sheet is being made.
  await new Promise((painted) => setTimeout(painted));
  // No link to a case is too long for a code: it has a bound of its own.
  return { result: resultOf(of), answers: answersOf(of), timeline: timelineOf(of), link, code: qrModules(link) ?? [] };
}

async function loadFont(): Promise<Tools["font"]> {
  const response = await fetch("/fonts/paper.ttf");
  if (!response.ok) throw new Error(`The font did not arrive: ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
