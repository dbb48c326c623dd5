"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { Said } from "@/components/ui/said";
import { ShortcutButton } from "@/components/ui/shortcut-button";
import { printFile, printsFiles } from "./print-file";
import { usePaperFile } from "./use-paper-file";
import { usePrintPage } from "./use-print-page";

type Props = {
  of: Case;
  link: string;
  shortcut?: string;
  /** Whether what draws the code at the end of the page is still under way. */
  waits?: boolean;
};

/** Prints the very sheet that is saved, where a browser can; else, and where it cannot be made, the page. */
export function PrintPaper({ of, link, shortcut, waits = false }: Props) {
  const t = useTranslations();
  const makeFile = usePaperFile(of, link);
  const [making, setMaking] = useState(false);
  const remove = useRef(() => {});
  // A sheet does not outlive its case: the next family of a shared computer must not find it.
  useEffect(() => () => remove.current(), [link]);
  const { asked, printPage } = usePrintPage(waits);

  const print = async () => {
    if (making || asked) return;
    if (!printsFiles()) return printPage();
    setMaking(true);
    remove.current();
    try {
      remove.current = await printFile(await makeFile());
    } catch {
      printPage();
    }
    setMaking(false);
  };

  return (
    <>
      <ShortcutButton kind="secondary" shortcut={shortcut} onClick={() => void print()} aria-disabled={making || asked}>
        {t("takeaway.print")}
      </ShortcutButton>
      <Said words={making ? t("paper.making") : asked ? t("paper.waitCode") : ""} className="sr-only" />
    </>
  );
}
