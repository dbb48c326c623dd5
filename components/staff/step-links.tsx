"use client";

import { useTranslations } from "next-intl";
import { FieldLink } from "@/components/ui/field-link";
import { steps } from "@/lib/household";
import { stepId } from "./desk-step";

/** The way to each step of the form, and to the assessment: the cursor goes along. */
export function StepLinks() {
  const t = useTranslations();
  return (
    <nav aria-label={t("staff.steps")} className="text-base">
      <ul className="flex flex-wrap gap-x-5">
        {steps.map((step) => (
          <li key={step}>
            <FieldLink field={stepId(step)}>{t(`steps.${step}`)}</FieldLink>
          </li>
        ))}
        <li>
          <a href="#assessment" className="target text-link">
            {t("staff.assessment")}
          </a>
        </li>
      </ul>
    </nav>
  );
}
