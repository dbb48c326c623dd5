import type { StructureElement } from "pdfkit";
import { say, type Phrase } from "@/lib/result";
import { inColumns, widthOf, type Entry } from "./columns";
import type { Block } from "./flow";
import type { Look } from "./look";
import type { At } from "./pen";
import type { Desk } from "./sheet";
import { run } from "./text";

const COLUMNS = 3;

/** A name and what is said of it. */
export interface Item {
  readonly name: Phrase;
  readonly text: string;
  /** The address that it leads to. */
  readonly link?: string;
}

interface Looks {
  readonly name: Look;
  readonly text: Look;
}

/** Short items as a list in columns. */
export function itemList(desk: Desk, list: StructureElement, items: readonly Item[], as: Looks): readonly Block[] {
  return inColumns(
    COLUMNS,
    list,
    items.map((item) => entryOf(desk, item, as)),
  );
}

/** The name of an item, as it announces what is said of it. */
export function itemLabel(words: Desk["words"], name: Phrase): string {
  return `${words(say("paper.item", { name }))} `.replace("： ", "：");
}

function entryOf({ pen, words }: Desk, { name, text, link }: Item, as: Looks): Entry {
  const label = itemLabel(words, name);
  const setting = pen.set([run(label, as.name), run(text, as.text)], widthOf(COLUMNS));
  const { height } = setting;
  const paint = (at: At, list: StructureElement) => {
    const li = pen.tag("LI", list);
    if (link === undefined) return pen.tagged("LBody", li, () => pen.write(setting, at));
    const leads = pen.tag("Link", pen.tag("LBody", li));
    pen.fill("Link", leads, () => pen.write(setting, at));
    pen.link(leads, link, { ...at, width: widthOf(COLUMNS), height });
  };
  return { height, paint };
}
