import { say, type Phrase } from "@/lib/result";
import { looks } from "./look";
import { HALF, type Entry } from "./pairs";
import type { Desk } from "./sheet";
import { run } from "./text";

/** A name and what is said of it, as an item of a list in two columns. */
export function item({ pen, words }: Desk, name: Phrase, text: string): Entry {
  const setting = pen.set(
    [run(`${words(say("paper.item", { name }))} `.replace("： ", "："), looks.text), run(text, looks.quiet)],
    HALF,
  );
  return {
    height: setting.height,
    paint: (at, list) => {
      const li = pen.tag("LI", list);
      pen.tagged("LBody", li, () => pen.write(setting, at));
    },
  };
}
