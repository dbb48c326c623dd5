"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Said } from "@/components/ui/said";
import { ShortcutButton } from "@/components/ui/shortcut-button";

interface Outcome {
  readonly link: string;
  readonly copied: boolean;
  /** Grows with each attempt. */
  readonly time: number;
}

/** Copies a link and says whether it worked. */
export function CopyLink({ link, shortcut }: { link: string; shortcut?: string }) {
  const t = useTranslations("takeaway");
  const [outcome, setOutcome] = useState<Outcome>();
  const copy = async () => {
    const copied = await put(link).then(
      () => true,
      () => false,
    );
    setOutcome((before) => ({ link, copied, time: (before?.time ?? 0) + 1 }));
  };
  // A link that has changed since is not the one that was copied.
  const shown = outcome?.link === link ? outcome : undefined;
  return (
    <>
      <ShortcutButton shortcut={shortcut} onClick={() => void copy()}>
        {t("copy")}
      </ShortcutButton>
      <Said
        words={shown ? t(shown.copied ? "copied" : "copyFailed") : ""}
        time={outcome?.time ?? 0}
        className="self-center"
      />
    </>
  );
}

/** Some browsers have no clipboard at all. */
async function put(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
