"use client";

import { useTranslations } from "next-intl";
import { keptSurvives } from "@/components/answers/kept-text";
import { setOutAgain } from "@/components/i18n/under-way";
import { Button } from "@/components/ui/button";
import { FootBar } from "@/components/ui/foot-bar";
import type { useLatePage } from "./use-late-page";

type Props = NonNullable<ReturnType<typeof useLatePage>>;

/**
 * A page that does not come, where nothing says that the network is away. It opens by itself once it is there; to ask for
 * it again is to load it, which is not offered where the answers would not outlast that.
 */
export function LatePage({ page, isLate }: Props) {
  const t = useTranslations("error");
  const load = () => {
    setOutAgain();
    window.location.assign(page.href);
  };
  const again = keptSurvives() && (
    <Button kind="secondary" onClick={load}>
      {t("retry")}
    </Button>
  );
  return isLate ? <FootBar action={again}>{t("late")}</FootBar> : <FootBar>{t("again")}</FootBar>;
}
