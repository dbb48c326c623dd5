import { plain } from "./plain";
import { bad, type Reading } from "./reading";

const yes = ["1", "true", "yes", "y", "是", "是的", "有", "对"];
const no = ["0", "false", "no", "n", "否", "不是", "没有", "无", "不"];

/** Reads yes or no, in the words of people and of programs. */
export function readYesNo(text: string): Reading<boolean> {
  const written = plain(text)?.toLowerCase();
  if (written === "") return { empty: true };
  if (written !== undefined && yes.includes(written)) return { read: true };
  return written !== undefined && no.includes(written) ? { read: false } : bad("invalid");
}
