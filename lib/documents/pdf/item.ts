import type { StructureElement } from "pdfkit";
import { say, type Phrase } from "@/lib/result";
import { inColumns, widthOf, type Entry } from "./columns";
import type { Block } from "./flow";
import type { Look } from "./look";
import type { Desk } from "./sheet";
import { run } from "./text";

const COLUMNS = 3;

/** A name and what is said of it. */
export interface Item {
  readonly name: Phrase;
  readonly text: string;
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

function entryOf({ pen, words }: Desk, { name, text }: Item, as: Looks): Entry {
  const label = `${words(say("paper.item", { name }))} `.replace("： ", "：");
  const setting = pen.set([run(label, as.name), run(text, as.text)], widthOf(COLUMNS));
  return {
    height: setting.height,
    paint: (at, list) => pen.tagged("LBody", pen.tag("LI", list), () => pen.write(setting, at)),
  };
}
