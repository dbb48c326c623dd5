"use client";

import { useTranslations } from "next-intl";
import { keptSurvives } from "@/components/answers/kept-text";
import { Button } from "@/components/ui/button";
import { NotFetched, type WhyMissing } from "@/components/ui/fetched";

/** Why a file was not made: something it needs did not come, or all came and it failed all the same. */
export type WhyNotMade = WhyMissing | "broken";

/** Why a file was not made, told by the error. */
export function whyNotMade(error: unknown): WhyNotMade {
  return error instanceof NotFetched ? error.why : "broken";
}

/** Says why something did not come, and the remedy that works; nothing while nothing is missing. */
export function Missing({ why, onRetry }: { why: WhyNotMade | undefined; onRetry?: () => void }) {
  const t = useTranslations();
  const words = why === "gone" && !keptSurvives() ? "goneUnkept" : why;
  return (
    <div role="alert" className="grid justify-items-start gap-2 text-base empty:hidden">
      {words && <p className="text-attention">{t(`missing.${words}`)}</p>}
      {why === "gone" && (
        <Button kind="secondary" onClick={() => window.location.reload()}>
          {t("missing.reload")}
        </Button>
      )}
      {why && onRetry && (
        <Button kind={why === "gone" ? "quiet" : "secondary"} onClick={onRetry}>
          {t("missing.retry")}
        </Button>
      )}
    </div>
  );
}
