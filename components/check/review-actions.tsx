"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { LinkButton } from "@/components/ui/link-button";
import { valueAt } from "@/lib/household";
import { changeHref } from "./step-href";

/** On from the review: to the first question that nobody has answered yet, or else to the result. */
export function ReviewActions() {
  const t = useTranslations("check");
  const { asked, given } = useCase();
  const open = asked.filter((question) => question.open);
  // Whoever is not sure has been asked: it is not put again.
  const next = open.find(({ path }) => valueAt(given, ...path.split(".")) === undefined);
  return (
    <>
      {open.length > 0 && <p>{t("open", { count: open.length })}</p>}
      <div className="grid gap-3 sm:flex">
        {next && <LinkButton href={changeHref(next.step, next.path)}>{t("answerOpen")}</LinkButton>}
        <LinkButton href="/result/" kind={next ? "secondary" : "primary"}>
          {t("result")}
        </LinkButton>
      </div>
    </>
  );
}
