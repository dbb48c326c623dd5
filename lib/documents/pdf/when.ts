import { say } from "@/lib/result";
import { barRows, groundOf } from "./bars";
import { heading } from "./section";
import type { Part } from "./sheet";

/** When what begins and ends, told and drawn, then the days to remember. */
export const when: Part = (desk, parent) => {
  const { pen, timeline } = desk;
  if (timeline.rows.length + timeline.moments.length === 0) return [];
  const section = pen.tag("Sect", parent);
  const ground = groundOf(desk);
  const title = heading(desk, section, { title: say("paper.when"), lead: say("paper.bars"), width: ground.words });
  return [title, ...barRows(desk, ground, pen.tag("L", section))];
};
