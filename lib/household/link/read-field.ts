import type { FieldPath } from "@/lib/entitlements";
import { readValue, type Reading } from "../reading";

/** Reads what a link says of a field; nothing behind the name of the circumstances says that there are none. */
export function readField(path: FieldPath, text: string): Reading {
  return path === "situations" && text === "" ? { read: [] } : readValue(path, text);
}
