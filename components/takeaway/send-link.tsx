"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

/** Hands a link to the phone's own sharing, where it has one; where that fails, says to copy it. */
export function SendLink({ link }: { link: string }) {
  const t = useTranslations("takeaway");
  const [failed, setFailed] = useState(false);
  if (typeof navigator === "undefined" || !("share" in navigator)) return null;
  const send = () =>
    navigator.share({ title: t("shareTitle"), url: link }).then(
      () => setFailed(false),
      // Whoever closes the sheet without sharing has not met an error.
      (error: unknown) => setFailed(!(error instanceof Error && error.name === "AbortError")),
    );
  return (
    <>
      <Button kind="secondary" onClick={() => void send()}>
        {t("send")}
      </Button>
      <span role="alert" className="self-center text-attention empty:hidden">
        {failed ? t("sendFailed") : null}
      </span>
    </>
  );
}
