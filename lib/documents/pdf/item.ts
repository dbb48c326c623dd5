import type { StructureElement } from "pdfkit";
import { say, type Phrase } from "@/lib/result";
import type { Block, Columns } from "./block";
import { widthOf } from "./columns";
import type { Look } from "./look";
import type { Desk } from "./sheet";
import { run } from "./text";

const PADDING = 0.6;

/** A name, what is said of it, and the address that it leads to. */
export interface Item {
  readonly name: Phrase;
  readonly text: string;
  readonly link: string;
}

interface As {
  readonly name: Look;
  readonly text: Look;
}

/** Items of a word or two as a list in columns. */
export function itemList(desk: Desk, list: StructureElement, items: readonly Item[], as: As): Columns {
  return { columns: desk.shortColumns, entries: items.map((item) => entryOf(desk, list, item, as)) };
}

/** The name of an item, as it announces what is said of it. */
export function itemLabel(words: Desk["words"], name: Phrase): string {
  return `${words(say("paper.item", { name }))} `.replace("： ", "：");
}

function entryOf(
  { pen, words, shortColumns }: Desk,
  list: StructureElement,
  { name, text, link }: Item,
  as: As,
): Block {
  const width = widthOf(shortColumns);
  const setting = pen.set([run(itemLabel(words, name), as.name), run(text, as.text)], width);
  const { height } = setting;
  return {
    height: height + 2 * PADDING,
    paint: ({ x, y }) => {
      const at = { x, y: y + PADDING };
      const leads = pen.tag("Link", pen.tag("LBody", pen.tag("LI", list)));
      pen.fill("Link", leads, () => pen.write(setting, at));
      pen.link(leads, link, { ...at, width, height });
    },
  };
}
