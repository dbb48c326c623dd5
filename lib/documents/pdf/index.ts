import { toBytes } from "pdfkit/output";
import { say, type Phrase, type Phrases } from "@/lib/result";
import { answers } from "./answers";
import { beside } from "./beside";
import { cards } from "./cards";
import { flow } from "./flow";
import { head } from "./head";
import { margins } from "./margins";
import { open } from "./open";
import { Pen, type Tools } from "./pen";
import { refused } from "./refused";
import type { Desk, Sheet } from "./sheet";
import { sums } from "./sums";
import { assumptions, tail } from "./tail";

export type { Sheet, Tools };

/** The language of a sheet. */
export interface Language {
  readonly words: (phrases: Phrases) => string;
  /** A language tag, as `zh-CN`. */
  readonly tag: string;
}

/** The font has quotation marks in Chinese width only: in other languages the plain ones stand for them. */
function plain(words: Language["words"], tag: string): Language["words"] {
  if (tag.startsWith("zh")) return words;
  return (phrases) => words(phrases).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

const parts = [head, sums, cards("eligible"), beside, cards("referred"), open, refused, answers, assumptions, tail];

/** A family's result as a PDF: A4, tagged, with its own fonts, one sheet for most families. */
export async function paperPdf(sheet: Sheet, { words: spoken, tag }: Language, tools: Tools): Promise<Uint8Array> {
  const words = plain(spoken, tag);
  const pen = new Pen(tools, {
    title: words(say("paper.title")),
    author: words(say("paper.product")),
    subject: words(say("paper.subject")),
    lang: tag,
  });
  const desk: Desk = { ...sheet, pen, words, assumptions: assumptionsOf(sheet) };
  flow(
    pen,
    parts.flatMap((part) => part(desk, pen.root)),
  );
  margins(desk);
  pen.document.addStructure(pen.root);
  pen.root.end();
  const bytes = toBytes(pen.document);
  pen.document.end();
  return bytes;
}

function assumptionsOf({ result: { cards: all, beside: others } }: Sheet): readonly Phrase[] {
  const taken = [...all.eligible, ...others.cards.eligible, ...all.referred].flatMap((card) => card.assumptions);
  return [...new Map(taken.map((phrase) => [phrase.key, phrase])).values()];
}
