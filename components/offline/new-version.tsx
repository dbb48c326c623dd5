"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { keptSurvives, subscribeToKept } from "@/components/answers/kept-text";
import { Button } from "@/components/ui/button";
import { FootBar } from "@/components/ui/foot-bar";
import { useWorker } from "./use-worker";
import { takeOver } from "./worker";

/** Offers a newer site once it has come; never where the answers would not survive it. */
export function NewVersion() {
  const t = useTranslations("offline.newer");
  const { newer } = useWorker();
  const survives = useSyncExternalStore(subscribeToKept, keptSurvives, () => true);
  const [isLater, setIsLater] = useState(false);
  const choice = (
    <div className="flex flex-wrap gap-x-4">
      <Button kind="secondary" onClick={takeOver}>
        {t("take")}
      </Button>
      <Button kind="quiet" onClick={() => setIsLater(true)}>
        {t("later")}
      </Button>
    </div>
  );
  return <div role="status">{newer && survives && !isLater && <FootBar action={choice}>{t("text")}</FootBar>}</div>;
}
