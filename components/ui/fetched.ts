import { inTime, TooSlow } from "./in-time";

/**
 * Why a file did not come: there is no network; it took too long; or the network is there and the file is not, as after
 * a release that gave it another name. Only a reload helps then.
 */
export type WhyMissing = "offline" | "slow" | "gone";

/** A file of ours did not come. */
export class NotFetched extends Error {
  constructor(readonly why: WhyMissing) {
    super(`A file did not come: ${why}.`);
  }
}

/** How long a file may take: the largest takes half a minute where a phone has next to no signal. */
const LIMIT = 60_000;

/** How long the server may take to show that it is there. */
const SIGN_OF_LIFE = 10_000;

/**
 * Fetches a part of the program, and finds out why where it does not come.
 * @param load fetches it, anew at every call
 * @throws NotFetched
 */
export async function fetched<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await inTime(load(), LIMIT);
  } catch (error) {
    if (error instanceof TooSlow) throw new NotFetched("slow");
  }
  if (!(await isServerThere())) throw new NotFetched("offline");
  try {
    // The network may have come back only now.
    return await inTime(load(), LIMIT);
  } catch (error) {
    throw new NotFetched(error instanceof TooSlow ? "slow" : "gone");
  }
}

/** Asks for the head of this very page, which every release has. */
async function isServerThere(): Promise<boolean> {
  try {
    await inTime(fetch(window.location.pathname, { method: "HEAD", cache: "no-store" }), SIGN_OF_LIFE);
    return true;
  } catch {
    return false;
  }
}
