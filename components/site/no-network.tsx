"use client";

import { useTranslations } from "next-intl";
import { useOffline } from "next/offline";
import { FootBar } from "@/components/ui/foot-bar";

/** While there is no network: nothing is lost, and what was asked for goes on by itself once there is one again. */
export function NoNetwork() {
  const t = useTranslations("error");
  const offline = useOffline();
  return <div role="status">{offline && <FootBar>{t(isKept() ? "offlineKept" : "offline")}</FootBar>}</div>;
}

/** Whether a worker answers for this page (`scripts/offline/worker.js`). */
const isKept = () => Boolean((navigator as Partial<Navigator>).serviceWorker?.controller);
