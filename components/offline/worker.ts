/** The worker that keeps the site on this device (`scripts/offline/worker.js`), as the pages see it. */

import { inTime } from "@/components/ui/in-time";

/** Browsers stop a worker that takes longer; what has come by then is kept, and the rest asked for the next time. */
const LONGEST = 5 * 60_000;

export interface WorkerState {
  /** Whether this browser can keep the site; false until that is known. */
  readonly can: boolean;
  /** Whether files are being fetched. */
  readonly coming: boolean;
  /** What works without a network: languages, by all their pages, and "plan", the pages of the plan. */
  readonly kept: readonly string[];
  /** Whether a newer site is here: it waits to take over, or another tab let it. */
  readonly newer: boolean;
}

const nothing: WorkerState = { can: false, coming: false, kept: [], newer: false };

let state = nothing;
let registration: ServiceWorkerRegistration | undefined;
let isTakingOver = false;
const listeners = new Set<() => void>();

function setState(now: Partial<WorkerState>): void {
  state = { ...state, ...now };
  listeners.forEach((listener) => listener());
}

/** How the worker stands. */
export function workerState(): WorkerState {
  return state;
}

/** How it stands before anything is known. */
export function noWorkerYet(): WorkerState {
  return nothing;
}

/** Calls back whenever that changes. */
export function subscribeToWorker(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const canKeep = () => "serviceWorker" in navigator && window.isSecureContext && process.env.NODE_ENV === "production";

/**
 * Looks after the worker of a device: where there is one it is kept up to date; where there is none it is fetched, but
 * never on a line where that may cost something.
 * @param parts what is kept: languages, the plan
 */
export async function lookAfterWorker(parts: readonly string[], isMetered: boolean): Promise<void> {
  if (!canKeep()) return;
  const before = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  setState({ can: true });
  if (before || !isMetered) await keepSite(isMetered ? [] : parts);
}

/**
 * Keeps the site on this device, with some of its parts; none: finds out what is there.
 * @returns whether all of them are there
 */
export async function keepSite(parts: readonly string[]): Promise<boolean> {
  setState({ coming: parts.length > 0 });
  // Where it fails there is no network or no room, or it is not allowed: the site works as it did.
  const kept = await register()
    .then(() => inTime(tell(parts), LONGEST))
    .catch(() => state.kept);
  setState({ coming: false, kept });
  return parts.every((part) => kept.includes(part));
}

/** Registers the worker once, and waits until one works. */
async function register(): Promise<void> {
  const { serviceWorker } = navigator;
  if (!registration) {
    // Known before anything is offered: whoever takes the offer at once must reach the worker that waits.
    registration = await serviceWorker.register("/sw.js", { scope: "/", updateViaCache: "none" });
    watch(registration, serviceWorker);
  }
  const { installing, active } = registration;
  await Promise.race([serviceWorker.ready, ...(installing && !active ? [failureOf(installing)] : [])]);
}

/** Rejects if a first worker comes to nothing: nobody would ever be ready. */
function failureOf(worker: ServiceWorker): Promise<never> {
  return new Promise((_, reject) =>
    worker.addEventListener("statechange", () => {
      if (worker.state !== "redundant") return;
      registration = undefined;
      reject(new Error("The worker was not installed."));
    }),
  );
}

function watch(found: ServiceWorkerRegistration, serviceWorker: ServiceWorkerContainer): void {
  let hadController = serviceWorker.controller !== null;
  const look = () => found.waiting && found.active && setState({ newer: true });
  found.addEventListener("updatefound", () => found.installing?.addEventListener("statechange", look));
  serviceWorker.addEventListener("controllerchange", () => {
    if (isTakingOver) window.location.reload();
    else if (hadController) setState({ newer: true });
    hadController = true;
  });
  look();
}

/** Asks the worker to keep some parts; resolves, once it has tried, to those that are all here. */
function tell(parts: readonly string[]): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<readonly string[]>) => resolve(data);
    registration?.active?.postMessage({ keep: parts }, [port2]);
  });
}

/** Lets the newer site take over, and loads the page anew from it. */
export function takeOver(): void {
  isTakingOver = true;
  if (registration?.waiting) registration.waiting.postMessage("take over");
  else window.location.reload();
}

/** Whether the site can be reached now: asked of the browser's own look for a newer worker. */
export async function isSiteReached(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const found = await navigator.serviceWorker.getRegistration();
  return (
    found === undefined ||
    found.update().then(
      () => true,
      () => false,
    )
  );
}
