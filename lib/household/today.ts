import type { CivilDate } from "@/lib/entitlements";

/** Qingdao keeps the time of Shanghai, eight hours ahead, with no summer time. */
const AHEAD = 8 * 60 * 60 * 1000;

/**
 * The civil day in Qingdao.
 * @param now milliseconds since 1970 (UTC)
 */
export function dayInQingdao(now: number): CivilDate {
  return new Date(now + AHEAD).toISOString().slice(0, 10);
}
