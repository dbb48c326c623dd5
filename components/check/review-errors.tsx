"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Link } from "@/components/i18n/navigation";
import { useErrorList } from "@/components/questions/use-error-list";
import { Notice } from "@/components/ui/notice";
import { changeHref } from "./step-href";

/** Kept answers that cannot be used, each with the way to its field. */
export function ReviewErrors() {
  const t = useTranslations("check");
  const now = useCase();
  const errors = useErrorList(now.asked, now);
  if (errors.length === 0) return null;
  return (
    <Notice tone="attention" title={t("repair")}>
      <ul className="grid">
        {errors.map(({ id, step, words }) => (
          <li key={id}>
            <Link href={changeHref(step, id)} className="target text-link py-1">
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
