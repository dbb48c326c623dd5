"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { CopyLink } from "./copy-link";
import { LinkText } from "./link-text";

/** A browser inside another app saves no files and prints nothing: how to go on in a browser, with the link that carries the answers there. */
export function SaveElsewhere({ link }: { link: string }) {
  const t = useTranslations("paper.blocked");
  return (
    <Notice title={t("title")}>
      <p>{t("steps")}</p>
      <LinkText link={link} label={t("link")} />
      <div className="flex flex-wrap gap-3 pt-2">
        <CopyLink link={link} />
      </div>
    </Notice>
  );
}
