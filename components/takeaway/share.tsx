"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { caseLink } from "./case-link";
import { CopyLink } from "./copy-link";
import { FullScreenQr } from "./full-screen-qr";
import { LinkText } from "./link-text";
import { QrCode } from "./qr-code";
import { SendLink } from "./send-link";
import { WithoutMoney } from "./without-money";

/** The link to a case, to copy, to send and to scan. */
export function Share({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const locale = useLocale();
  const [withoutMoney, setWithoutMoney] = useState(false);
  const link = caseLink(of, { locale, withoutMoney });
  return (
    <div className="grid gap-4">
      <p>{t("shareHint")}</p>
      <p className="text-muted">{t("warning")}</p>
      <WithoutMoney checked={withoutMoney} onChange={setWithoutMoney} />
      <LinkText link={link} />
      <div className="flex flex-wrap gap-3">
        <CopyLink link={link} />
        <SendLink link={link} />
      </div>
      <p>{t("qrHint")}</p>
      <QrCode text={link} label={t("qr")} className="w-full max-w-72 rounded-card border border-line" />
      <FullScreenQr link={link} />
    </div>
  );
}
