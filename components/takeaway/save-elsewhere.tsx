"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { Notice } from "@/components/ui/notice";
import { CopyLink } from "./copy-link";

/** WeChat saves no files: how to go on in a browser, with the link that carries the answers there. */
export function SaveElsewhere({ link }: { link: string }) {
  const t = useTranslations("paper.blocked");
  const id = useId();
  return (
    <Notice title={t("title")}>
      <p>{t("steps")}</p>
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
      <div className="flex flex-wrap gap-3 pt-2">
        <CopyLink link={link} />
      </div>
    </Notice>
  );
}
