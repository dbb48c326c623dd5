import type { CivilDate } from "@/lib/entitlements";

/**
 * The day on which the pages of the plan stand: their worked examples are judged on it, and figures that begin later are
 * announced. Data, not the day of the build, so that the same sources make the same pages; moved on when they are read anew.
 */
export const PLAN_DAY: CivilDate = "2026-11-28";
