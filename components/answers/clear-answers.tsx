"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { Button } from "@/components/ui/button";
import { forgetKept } from "./kept-text";

/** Wipes the family's answers at once, and offers to put them back for as long as the page stays. */
export function ClearAnswers() {
  return <ClearAnswersHere key={usePathname()} />;
}

function ClearAnswersHere() {
  const t = useTranslations("clear");
  const [undo, setUndo] = useState<() => void>();
  const [news, setNews] = useState<"cleared" | "restored">();
  const clearButton = useRef<HTMLButtonElement>(null);

  function clear() {
    const putBack = forgetKept();
    setUndo(() => putBack);
    setNews("cleared");
  }

  function restore() {
    undo?.();
    setUndo(undefined);
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
        {undo && (
          <Button kind="quiet" onClick={restore}>
            {t("undo")}
          </Button>
        )}
      </div>
    </div>
  );
}
