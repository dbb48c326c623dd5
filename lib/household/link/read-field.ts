import type { FieldPath } from "@/lib/entitlements";
import { readValue, type Reading } from "../reading";

/** As links have always written shares below a millionth. */
const tiny = /^\d(?:\.\d{1,20})?e-\d{1,3}$/;

/** Reads what a link says of a field; nothing behind the name of the circumstances says that there are none. */
export function readField(path: FieldPath, text: string): Reading {
  if (path === "situations" && text === "") return { read: [] };
  return tiny.test(text) && "read" in readValue(path, "0") ? { read: Number(text) } : readValue(path, text);
}
