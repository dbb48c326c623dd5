import { readFileSync } from "node:fs";

/** The middle of several measurements, which a noisy neighbour hardly moves. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * How often a second something can be done, on one core.
 * @param work does it `times` times
 * @returns the median of several runs of a fifth of a second
 */
export function ratePerSecond(work, times) {
  const RUNS = 9;
  const LENGTH = 200;
  const rates = Array.from({ length: RUNS + 1 }, () => {
    const begin = performance.now();
    let done = 0;
    while (performance.now() - begin < LENGTH) {
      work();
      done += times;
    }
    return (done / (performance.now() - begin)) * 1000;
  });
  return median(rates.slice(1));
}

/** The memory that a process holds, in bytes: Linux tells; elsewhere this measures nothing. */
export function residentMemory(pid) {
  try {
    const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
