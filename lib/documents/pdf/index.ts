import { toBytes } from "pdfkit/output";
import { say, type Phrase, type Phrases } from "@/lib/result";
import { answers } from "./answers";
import { beside } from "./beside";
import { cards } from "./cards";
import { flow } from "./flow";
import { head } from "./head";
import { styleOf, type Print } from "./look";
import { margins } from "./margins";
import { open } from "./open";
import { packObjects } from "./pack-objects";
import { Pen, type Tools } from "./pen";
import { refused } from "./refused";
import type { Desk, Sheet } from "./sheet";
import { sums } from "./sums";
import { assumptions, tail } from "./tail";
import { toDo } from "./to-do";
import { when } from "./when";

export type { Print, Sheet, Tools };

/** How a sheet is told. */
export interface Telling {
  readonly words: (phrases: Phrases) => string;
  /** A language tag, as `zh-CN`. */
  readonly tag: string;
  readonly print: Print;
}

/** The font has quotation marks in Chinese width only: in other languages the plain ones stand for them. */
function plain(words: Telling["words"], tag: string): Telling["words"] {
  if (tag.startsWith("zh")) return words;
  return (phrases) => words(phrases).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

const parts = [
  ...[head, sums, toDo, cards("eligible"), beside, cards("referred"), open, when],
  ...[refused, answers, assumptions, tail],
];

/** A family's result as a PDF: A4, tagged, with its own fonts; in ordinary print one sheet for most families. */
export async function paperPdf(
  sheet: Sheet,
  { words: spoken, tag, print }: Telling,
  tools: Tools,
): Promise<Uint8Array> {
  const words = plain(spoken, tag);
  const style = styleOf(print, tag);
  const pen = new Pen(tools, {
    title: words(say("paper.title")),
    author: words(say("paper.product")),
    subject: words(say("paper.subject")),
    lang: tag,
    leading: style.leading,
  });
  const desk: Desk = { ...sheet, ...style, pen, words, assumptions: assumptionsOf(sheet) };
  flow(
    pen,
    parts.flatMap((part) => part(desk, pen.root)),
    style,
  );
  margins(desk);
  pen.document.addStructure(pen.root);
  pen.root.end();
  const coming = toBytes(pen.document);
  pen.document.end();
  const bytes = await coming;
  return tools.deflate ? packObjects(bytes, tools.deflate).catch(() => bytes) : bytes;
}

function assumptionsOf({ result: { cards: all, beside: others } }: Sheet): readonly Phrase[] {
  const taken = [...all.eligible, ...others.cards.eligible, ...all.referred].flatMap((card) => card.assumptions);
  return [...new Map(taken.map((phrase) => [phrase.key, phrase])).values()];
}
