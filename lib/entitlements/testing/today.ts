import type { CivilDate } from "../household";

/** The day of assessment, where a test does not name another: the day on which the cases were written. */
export const TODAY: CivilDate = "2026-11-23";
