"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { Notice } from "@/components/ui/notice";
import { LinkNews } from "./link-news";
import { useStepReach } from "./use-step-reach";

/** Tells a family that someone prepared these answers for it, and what could not be taken. */
export function Prepared() {
  const t = useTranslations("link");
  const { link, today } = useCase();
  const reach = useStepReach();
  if (!link) return null;
  return (
    <div role="status">
      <Notice
        tone={link.changed ? "attention" : "plain"}
        title={
          link.on ? t(link.on > today ? "preparedAhead" : "preparedOn", { day: civilDate(link.on) }) : t("prepared")
        }
      >
        <p>{t("check")}</p>
        <LinkNews of={link} reach={reach} />
      </Notice>
    </div>
  );
}
