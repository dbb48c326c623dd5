import { onDay, say } from "@/lib/result";
import { flowList } from "./flow-list";
import { heading } from "./section";
import type { Part } from "./sheet";

/** When what begins and ends, then the days to remember: all that the page draws as bars. */
export const when: Part = (desk, parent) => {
  const { pen, words, looks, timeline } = desk;
  const items = [
    ...timeline.rows.map(({ name, told }) => ({ label: `${words(name)}  `, text: words(told) })),
    ...timeline.moments.map(({ day, told }) => ({
      label: words(say("timeline.moment", { day: onDay(day), told })),
      text: "",
    })),
  ];
  if (items.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const title = heading(desk, section, { title: say("paper.when") });
  return [title, ...flowList(desk, pen.tag("L", section), items, { label: looks.entry, text: looks.small })];
};
