import { plain } from "./plain";
import { bad, type Reading } from "./reading";

const yes = ["1", "true", "yes", "y", "t", "on", "是", "是的", "有", "对", "对的", "√", "✓", "✔"];
const no = ["0", "false", "no", "n", "f", "off", "否", "不是", "不是的", "没有", "没", "无", "不", "×", "✗", "✘"];

/** Reads yes or no, in the words of people and of programs. */
export function readYesNo(text: string): Reading<boolean> {
  const written = plain(text)?.toLowerCase();
  if (written === "") return { empty: true };
  if (written !== undefined && yes.includes(written)) return { read: true };
  return written !== undefined && no.includes(written) ? { read: false } : bad("invalid");
}
