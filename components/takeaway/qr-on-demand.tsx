"use client";

import type { ComponentProps } from "react";
import { useLoading } from "@/components/ui/use-loaded";
import { Missing } from "./missing";
import type { QrCode } from "./qr-code";

/** What draws a QR code: needed by few, and larger than all else that one takes along. */
const loadQr = () => import("./qr-code");

/** A QR code, drawn by what is fetched once it is looked at; its place is kept until then. */
export function QrOnDemand(props: Omit<ComponentProps<typeof QrCode>, "onPaper">) {
  const [{ part, why }, retry] = useLoading(loadQr);
  if (part) return <part.QrCode {...props} />;
  return (
    <div className={`aspect-square bg-surface p-4 ${props.className}`}>
      <Missing why={why} onRetry={retry} />
    </div>
  );
}
