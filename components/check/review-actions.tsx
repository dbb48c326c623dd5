"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { useFetchAhead } from "@/components/i18n/use-fetch-ahead";
import { LinkButton } from "@/components/ui/link-button";
import { nextOpen } from "./next-open";
import { openHref } from "./step-href";

/** On from the review: to the first question that nobody has answered yet, or else to the result. */
export function ReviewActions() {
  const t = useTranslations("check");
  const now = useCase();
  const open = now.asked.filter((question) => question.open && !question.planned);
  const next = nextOpen(now);
  useFetchAhead(next && openHref(next));
  useFetchAhead("/result/");
  return (
    <>
      {open.length > 0 && <p>{t("open", { count: open.length })}</p>}
      <div className="grid gap-3 sm:flex">
        {next && <LinkButton href={openHref(next)}>{t("answerOpen")}</LinkButton>}
        <LinkButton href="/result/" kind={next ? "secondary" : "primary"}>
          {t("result")}
        </LinkButton>
      </div>
    </>
  );
}
