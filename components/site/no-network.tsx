"use client";

import { useSyncExternalStore } from "react";
import { useTranslations } from "next-intl";
import { useOffline } from "next/offline";
import { FootBar } from "@/components/ui/foot-bar";
import { LatePage } from "./late-page";
import { useLatePage } from "./use-late-page";

/**
 * While there is no network: nothing is lost, and what was asked for goes on by itself once there is one again. Next tells
 * of what it could not fetch, but not of what failed before the page was awake: the browser itself knows of that. Of a
 * network that hangs neither knows: what was asked for and does not come tells.
 */
export function NoNetwork() {
  const t = useTranslations("error");
  const isCutOff = useSyncExternalStore(onChange, isOffTheNet, never);
  const offline = useOffline() || isCutOff;
  const late = useLatePage();
  return (
    <div role="status">
      {offline ? <FootBar>{t(isKept() ? "offlineKept" : "offline")}</FootBar> : late && <LatePage {...late} />}
    </div>
  );
}

/** Whether a worker answers for this page (`scripts/offline/worker.js`). */
const isKept = () => Boolean((navigator as Partial<Navigator>).serviceWorker?.controller);

function onChange(told: () => void): () => void {
  window.addEventListener("online", told);
  window.addEventListener("offline", told);
  return () => {
    window.removeEventListener("online", told);
    window.removeEventListener("offline", told);
  };
}

const isOffTheNet = () => !navigator.onLine;
const never = () => false;
