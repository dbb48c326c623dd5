"use client";

import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";
import { unfold } from "./unfold";

let printing = false;
let fold = () => {};
const watchers = new Set<() => void>();

/** The printer takes the page as it stands when the event is over: all is drawn before. */
function tell(now: boolean) {
  printing = now;
  flushSync(() => watchers.forEach((watcher) => watcher()));
}

function begin() {
  tell(true);
  fold = unfold();
}

function end() {
  fold();
  tell(false);
}

function watch(watcher: () => void): () => void {
  if (watchers.size === 0) {
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size > 0) return;
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  };
}

/** Whether the page is being printed, however that was asked for; what is drawn for it is on the paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    watch,
    () => printing,
    () => false,
  );
}
