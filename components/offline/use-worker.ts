"use client";

import { useSyncExternalStore } from "react";
import { noWorkerYet, subscribeToWorker, workerState, type WorkerState } from "./worker";

/** How the worker that keeps the site on this device stands. */
export function useWorker(): WorkerState {
  return useSyncExternalStore(subscribeToWorker, workerState, noWorkerYet);
}
