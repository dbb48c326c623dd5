"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { currentAnswers, wipeAnswers } from "@/components/answers/session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Said } from "@/components/ui/said";
import { focusField } from "@/components/ui/focus-field";
import { ShortcutButton } from "@/components/ui/shortcut-button";
import { noAnswers, questions, writeSaved } from "@/lib/household";
import type { Exchange } from "./exchange";

const isBlank = () => writeSaved(currentAnswers()) === writeSaved(noAnswers());

/** Wipes everything for the next family, once that is confirmed; the cursor then stands in the first field. */
export function NewCase({ onExchange }: { onExchange: Exchange }) {
  const t = useTranslations("staff");
  const dialog = useRef<HTMLDialogElement>(null);
  const [timesWiped, setTimesWiped] = useState(0);

  function wipe() {
    dialog.current?.close();
    onExchange(wipeAnswers);
    setTimesWiped((before) => before + 1);
    focusField(questions[0]?.field ?? "");
  }

  function ask() {
    if (isBlank()) wipe();
    else dialog.current?.showModal();
  }

  return (
    <>
      <ShortcutButton kind="secondary" shortcut="N" onClick={ask}>
        {t("newCase")}
      </ShortcutButton>
      <Said words={timesWiped > 0 ? t("wiped") : ""} time={timesWiped} className="sr-only" />
      <Dialog ref={dialog} title={t("wipeTitle")} text={t("wipeText")}>
        <Button onClick={wipe}>{t("wipe")}</Button>
        <Button kind="secondary" onClick={() => dialog.current?.close()}>
          {t("keep")}
        </Button>
      </Dialog>
    </>
  );
}
