"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** Hands a link to the phone's own sharing, where it has one. */
export function SendLink({ link }: { link: string }) {
  const t = useTranslations("takeaway");
  if (typeof navigator === "undefined" || !("share" in navigator)) return null;
  // Whoever closes the sheet without sharing has not met an error.
  const send = () => navigator.share({ title: t("shareTitle"), url: link }).catch(() => undefined);
  return (
    <Button kind="secondary" onClick={() => void send()}>
      {t("send")}
    </Button>
  );
}
