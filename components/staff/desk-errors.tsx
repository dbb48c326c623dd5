"use client";

import { useTranslations } from "next-intl";
import { get, useFormState } from "react-hook-form";
import type { Case } from "@/components/answers/use-case";
import { useErrorList } from "@/components/questions/use-error-list";
import { ErrorList } from "@/components/ui/error-list";
import type { Answers } from "@/lib/household";

/** What cannot be used of the answers, as at the fields; it takes no focus, for one types on. */
export function DeskErrors({ of }: { of: Case }) {
  const t = useTranslations("staff");
  const { errors: shown } = useFormState<Answers>();
  const errors = useErrorList(of.asked, of).filter(({ id }) => get(shown, id));
  return (
    <div role="status" className="empty:hidden">
      {errors.length > 0 && <ErrorList title={t("errors", { count: errors.length })} errors={errors} />}
    </div>
  );
}
