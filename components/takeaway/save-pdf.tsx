"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { Button } from "@/components/ui/button";
import { Missing, whyNotMade, type WhyNotMade } from "./missing";
import { saveFile } from "./save-file";
import { SaveElsewhere } from "./save-elsewhere";
import { savesNothing } from "./saves-nothing";
import { usePaperFile } from "./use-paper-file";

type State = "idle" | "making" | "saved" | WhyNotMade;

/** What is saved, and the link of its QR code. */
type Props = { of: Case; link: string };

/** Saves the result as a PDF, one button in a row of several, what is said of it below them; where the browser blocks files, says how to go on in another one. */
export function SavePdf({ of, link }: Props) {
  if (!savesNothing()) return <SaveHere of={of} link={link} />;
  return (
    <div className="basis-full">
      <SaveElsewhere link={link} />
    </div>
  );
}

function SaveHere({ of, link }: Props) {
  const t = useTranslations("paper");
  const makeFile = usePaperFile(of, link);
  const [state, setState] = useState<State>("idle");
  const why = state === "idle" || state === "making" || state === "saved" ? undefined : state;

  const save = () => {
    if (state === "making") return;
    setState("making");
    makeFile().then(
      (file) => {
        saveFile(file, `${t("file", { day: of.on })}.pdf`);
        setState("saved");
      },
      (error: unknown) => setState(whyNotMade(error)),
    );
  };

  return (
    <>
      <Button kind="secondary" onClick={save} aria-disabled={state === "making"}>
        {t(why ? "retry" : "save")}
      </Button>
      <p role="status" className="order-1 basis-full empty:hidden">
        {state === "making" || state === "saved" ? t(state) : null}
      </p>
      <div className="order-1 basis-full empty:hidden">
        <Missing why={why} />
      </div>
      <p className="order-1 basis-full text-sm/snug text-muted">{t("saveHint")}</p>
    </>
  );
}
