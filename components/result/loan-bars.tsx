"use client";

import { useTranslations } from "next-intl";
import type { LoanSteps } from "@/lib/result";

const looks = { assessed: "fill-edge", uplifted: "fill-brand", available: "fill-granted" } as const;

/** The loan as bars of one scale: as assessed, raised, and what the down payment leaves room for. */
export function LoanBars({ steps }: { steps: LoanSteps }) {
  const t = useTranslations();
  const most = Math.max(...steps.map(({ amount }) => amount));
  if (most === 0) return null;
  return (
    <dl className="grid gap-1.5 pt-1 text-base">
      {steps.map(({ id, amount }) => (
        <div key={id} className="flex flex-wrap justify-between gap-x-3">
          <dt className="text-muted">{t(`result.loan.${id}`)}</dt>
          <dd>{t("unit.yuan", { amount })}</dd>
          <dd className="basis-full" aria-hidden="true">
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" className="h-2 w-full" focusable="false">
              <rect width="100" height="4" className="fill-sunken" />
              <rect width={(amount / most) * 100} height="4" className={looks[id]} />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
