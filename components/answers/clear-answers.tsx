"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { Button } from "@/components/ui/button";
import { bringBack, canBringBack, forgetHere, forgetKept, readKept, subscribeToKept, wipeHere } from "./kept-text";
import { listenToTabs } from "./other-tabs";

/** Wipes the family's answers at once, and offers to put them back until the page is left or something new is answered. */
export function ClearAnswers() {
  return <ClearAnswersHere key={usePathname()} />;
}

function ClearAnswersHere() {
  const t = useTranslations("clear");
  const canUndo = useSyncExternalStore(subscribeToKept, canBringBack, () => false);
  const [news, setNews] = useState<"cleared" | "elsewhere" | "restored">();
  const clearButton = useRef<HTMLButtonElement>(null);

  // What was said of the answers before is old once there are others.
  useEffect(() => subscribeToKept(() => readKept() !== null && setNews(undefined)), []);

  useEffect(
    () =>
      listenToTabs({
        holdsAnswers: () => readKept() !== null,
        onForgotten: (how) => {
          if (how === "wipe") wipeHere();
          else forgetHere();
          setNews("elsewhere");
        },
      }),
    [],
  );

  function clear() {
    forgetKept();
    setNews("cleared");
  }

  function restore() {
    bringBack();
    setNews("restored");
    clearButton.current?.focus();
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <Button ref={clearButton} kind="quiet" onClick={clear}>
        {t("do")}
      </Button>
      <div role="status" className="flex flex-wrap items-center gap-x-4">
        {news && <span>{t(`news.${news}`)}</span>}
        {canUndo && (news === "cleared" || news === "elsewhere") && (
          <Button kind="quiet" onClick={restore}>
            {t("undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
