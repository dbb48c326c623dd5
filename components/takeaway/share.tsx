"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { caseLink } from "./case-link";
import { CopyLink } from "./copy-link";
import { FullScreenQr } from "./full-screen-qr";
import { QrCode } from "./qr-code";
import { SendLink } from "./send-link";

/** The link to a case, to copy, to send and to scan. */
export function Share({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const locale = useLocale();
  const id = useId();
  const [withoutMoney, setWithoutMoney] = useState(false);
  const link = caseLink(of, { locale, withoutMoney });
  return (
    <div className="grid gap-4">
      <p>{t("shareHint")}</p>
      <p className="text-muted">{t("warning")}</p>
      <label className="target gap-3">
        <input
          type="checkbox"
          className="size-6 accent-brand"
          checked={withoutMoney}
          onChange={({ target }) => setWithoutMoney(target.checked)}
        />
        {t("withoutMoney")}
      </label>
      <div className="grid gap-1">
        <label htmlFor={id} className="font-semibold">
          {t("link")}
        </label>
        <input
          id={id}
          readOnly
          value={link}
          onFocus={({ target }) => target.select()}
          className="target w-full rounded-card border border-edge bg-surface px-3 text-sm"
        />
      </div>
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
