"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { FootBar } from "@/components/ui/foot-bar";
import { isSiteReached } from "./worker";

/** After so long without a look at the site the rules may have changed. */
const DAYS = 30;

/** Where the site cannot be reached, says of what day the figures are once that is long ago. */
export function FiguresAsOf() {
  const t = useTranslations("offline");
  const [day, setDay] = useState<Date>();

  useEffect(() => {
    const look = () => void dayOfFigures().then(setDay);
    const events = ["online", "offline"] as const;
    look();
    for (const event of events) window.addEventListener(event, look);
    return () => events.forEach((event) => window.removeEventListener(event, look));
  }, []);

  return <div role="status">{day && <FootBar>{t("asOf", { day })}</FootBar>}</div>;
}

/** The day on which this page came to the device, where that is long ago and nothing newer can be had. */
async function dayOfFigures(): Promise<Date | undefined> {
  if (typeof caches === "undefined") return undefined;
  const page = await caches.match(window.location.pathname, { ignoreSearch: true, ignoreVary: true }).catch(() => {});
  const day = new Date(page?.headers.get("date") ?? "");
  const isOld = Date.now() - day.getTime() > DAYS * 24 * 60 * 60 * 1000;
  return isOld && !(await isSiteReached()) ? day : undefined;
}
