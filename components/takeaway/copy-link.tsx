"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Copies a link and says whether it worked. */
export function CopyLink({ link }: { link: string }) {
  const t = useTranslations("takeaway");
  const [outcome, setOutcome] = useState<{ link: string; copied: boolean }>();
  const copy = async () => {
    const copied = await navigator.clipboard.writeText(link).then(
      () => true,
      () => false,
    );
    setOutcome({ link, copied });
  };
  // A link that has changed since is not the one that was copied.
  const shown = outcome?.link === link ? outcome : undefined;
  return (
    <>
      <Button onClick={() => void copy().catch(() => setOutcome({ link, copied: false }))}>{t("copy")}</Button>
      <span role="status" className="self-center empty:hidden">
        {shown && (shown.copied ? t("copied") : t("copyFailed"))}
      </span>
    </>
  );
}
