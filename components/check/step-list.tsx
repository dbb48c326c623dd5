"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Link } from "@/components/i18n/link";
import { stepsAsked, type Step } from "@/lib/household";
import { stepHref } from "./step-href";

/** What the check ends with, whatever is open. */
const ends = [
  ["/check/", "stepReview"],
  ["/result/", "stepResult"],
] as const;

/** The steps that have something to ask of this family, and its end. It stands below the form: the first screen is the question's. */
export function StepList({ current }: { current: Step }) {
  const t = useTranslations();
  const { asked } = useCase();
  return (
    <nav aria-label={t("check.steps")} className="border-t border-line pt-4 text-base elder:hidden">
      <p className="font-semibold">{t("check.steps")}</p>
      <ol className="flex flex-wrap gap-x-5">
        {stepsAsked(asked).map((step) => (
          <li key={step}>
            <Link
              href={stepHref(step)}
              aria-current={step === current ? "step" : undefined}
              className="target text-link aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(`steps.${step}`)}
            </Link>
          </li>
        ))}
        {ends.map(([href, name]) => (
          <li key={href}>
            <Link href={href} className="target text-link">
              {t(`check.${name}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
