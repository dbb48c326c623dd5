import { timesCleared } from "@/components/answers/clearings";
import type { KeptAs } from "./address";
import { CARRIED } from "./carry";

/** How the page before kept its link; only once, so that no later link is kept unasked, and not once its answers were cleared. */
export function takeCarried(): KeptAs | undefined {
  try {
    const [as, clearings] = (window.sessionStorage.getItem(CARRIED) ?? "").split(" ");
    window.sessionStorage.removeItem(CARRIED);
    return (as === "whole" || as === "withoutMoney") && clearings === String(timesCleared()) ? as : undefined;
  } catch {
    return undefined;
  }
}
