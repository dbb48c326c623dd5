"use client";

import { useTranslations } from "next-intl";
import { get, useFormState } from "react-hook-form";
import type { Case } from "@/components/answers/use-case";
import { useErrorList } from "@/components/questions/use-error-list";
import { FieldLink } from "@/components/ui/field-link";
import { Notice } from "@/components/ui/notice";
import type { Answers } from "@/lib/household";

/** What cannot be used of the answers, as at the fields; it takes no focus, for one types on. */
export function DeskErrors({ of }: { of: Case }) {
  const t = useTranslations("staff");
  const { errors: shown } = useFormState<Answers>();
  const errors = useErrorList(of.asked, of).filter(({ id }) => get(shown, id));
  return (
    <div role="status" className="empty:hidden">
      {errors.length > 0 && (
        <Notice tone="attention" title={t("errors", { count: errors.length })}>
          <ul className="grid">
            {errors.map(({ id, words }) => (
              <li key={id}>
                <FieldLink field={id} className="py-1">
                  {words}
                </FieldLink>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
