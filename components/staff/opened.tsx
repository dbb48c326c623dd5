"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useCase } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { LinkNews } from "@/components/link/link-news";
import { Notice } from "@/components/ui/notice";
import { useDeskReach } from "./use-desk-reach";

/** Says that the answers on the desk came by a link, and what of it was left out; `times` a link was opened here. */
export function Opened({ times }: { times: number }) {
  const t = useTranslations("staff");
  const { link } = useCase();
  const reach = useDeskReach();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (times > 0) notice.current?.focus();
  }, [times]);
  return (
    <div ref={notice} role="status" tabIndex={-1} className="outline-none">
      {link && (
        <Notice
          tone={link.leftOut.length > 0 || link.changed ? "attention" : "plain"}
          title={link.on ? t("openedOn", { day: civilDate(link.on) }) : t("opened")}
        >
          <LinkNews of={link} reach={reach} />
        </Notice>
      )}
    </div>
  );
}
