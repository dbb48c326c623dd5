import { whenIdle } from "@/components/ui/when-idle";
import type * as Changes from "./part";

/** Fetches what would change a result, once the page rests. */
export async function loadChanges(): Promise<typeof Changes> {
  await new Promise<void>((resolve) => void whenIdle(resolve));
  return import("./part");
}
