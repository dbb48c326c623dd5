"use client";

import { useLoaded } from "@/components/ui/use-loaded";
import { whenIdle } from "@/components/ui/when-idle";

const load = () => new Promise<void>((resolve) => void whenIdle(resolve)).then(() => import("./on-device"));

/** At the end of the page: keeps the site on the device, and says so. */
export function KeepSiteOnceIdle() {
  const part = useLoaded(load);
  return part && <part.KeepSite />;
}

/** At the foot of the screen: what is to be known of a site that is kept. */
export function KeptNewsOnceIdle() {
  const part = useLoaded(load);
  return (
    part && (
      <>
        <part.FiguresAsOf />
        <part.NewVersion />
      </>
    )
  );
}
