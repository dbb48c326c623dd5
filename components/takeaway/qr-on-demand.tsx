"use client";

import type { ComponentProps } from "react";
import { useLoading } from "@/components/ui/use-loaded";
import { Missing } from "./missing";
import type { QrCode } from "./qr-code";

/** What draws a QR code, on the screen and on paper. */
export const loadCodes = () => import("./codes");

/** A QR code, drawn by what is fetched once it is looked at; its place is kept until then. */
export function QrOnDemand(props: Omit<ComponentProps<typeof QrCode>, "onPaper">) {
  const [{ part, why }, retry] = useLoading(loadCodes);
  if (part) return <part.QrCode {...props} />;
  return (
    <div className={`aspect-square bg-surface p-4 ${props.className}`}>
      <Missing why={why} onRetry={retry} />
    </div>
  );
}
