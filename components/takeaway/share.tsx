"use client";

import { useTranslations } from "next-intl";
import { useHides } from "@/components/kiosk/use-kiosk";
import type { Blocks } from "@/components/ui/blocks";
import { CopyLink } from "./copy-link";
import { FullScreenQr } from "./full-screen-qr";
import { LinkText } from "./link-text";
import { QrOnDemand } from "./qr-on-demand";
import { SendLink } from "./send-link";

/** The link to a case, to copy, to send and to scan, or on some shared computers only to scan; `children` are the wishes that it follows. */
export function Share({ link, children }: { link: string; children: Blocks }) {
  const t = useTranslations("takeaway");
  const onlyScanned = useHides()("links");
  return (
    <div className="grid gap-4">
      <p>{t("shareHint")}</p>
      <p className="text-muted">{t("warning")}</p>
      {children}
      {!onlyScanned && (
        <>
          <LinkText link={link} label={t("link")} />
          <div className="flex flex-wrap gap-3">
            <CopyLink link={link} />
            <SendLink link={link} />
          </div>
        </>
      )}
      <p>{t("qrHint")}</p>
      <QrOnDemand text={link} label={t("qr")} className="w-full max-w-72 rounded-card border border-line" />
      <FullScreenQr link={link} />
    </div>
  );
}
