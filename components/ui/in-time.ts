/** Something was waited for too long. */
export class TooSlow extends Error {}

/**
 * What a promise brings, unless it takes too long.
 * @param limit in milliseconds
 * @throws TooSlow after that; whatever comes later is not heard
 */
export function inTime<Value>(coming: Promise<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlow(`Nothing came in ${limit} ms.`)), limit);
    coming.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
