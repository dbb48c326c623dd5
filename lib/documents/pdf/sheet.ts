import type { StructureElement } from "pdfkit";
import type { Phrase, Phrases, Result } from "@/lib/result";
import type { Timeline } from "@/lib/result/timeline";
import type { Answered } from "../answers";
import type { Piece } from "./block";
import type { Style } from "./look";
import type { Pen } from "./pen";

/** What stands on the sheet. */
export interface Sheet {
  readonly result: Result;
  readonly answers: readonly Answered[];
  /** When what begins and ends. */
  readonly timeline: Timeline;
  /** The link that reopens the case. */
  readonly link: string;
  /** The modules of its QR code. */
  readonly code: readonly (readonly boolean[])[];
}

/** What the parts of a sheet are made with. */
export interface Desk extends Sheet, Style {
  readonly pen: Pen;
  readonly words: (phrases: Phrases) => string;
  /** What the figures take for granted, each once; cards name them by their place. */
  readonly assumptions: readonly Phrase[];
}

/** A part of the sheet: blocks from top to bottom, tagged in the same order below an element. */
export type Part = (desk: Desk, parent: StructureElement) => readonly Piece[];
