"use client";

import { useTranslations } from "next-intl";
import { useState, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { FootBar } from "@/components/ui/foot-bar";
import { keptSurvives, subscribeToKept } from "./kept-text";

/** Where the browser refuses to keep the answers: says once what will not survive, and how to keep them all the same. */
export function WhatWillNotLast() {
  const t = useTranslations("clear.notKept");
  const survives = useSyncExternalStore(subscribeToKept, keptSurvives, () => true);
  const [understood, setUnderstood] = useState(false);
  const close = (
    <Button kind="secondary" onClick={() => setUnderstood(true)}>
      {t("understood")}
    </Button>
  );
  return <div role="status">{!survives && !understood && <FootBar action={close}>{t("text")}</FootBar>}</div>;
}
