"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Missing } from "@/components/takeaway/missing";
import { Fold } from "@/components/ui/fold";
import { useLoading } from "@/components/ui/use-loaded";

/** What the owner of a shared computer sets once: fetched when it is asked for. */
export function KioskFold() {
  const t = useTranslations("staff.kiosk");
  const [wanted, setWanted] = useState(false);
  return (
    <Fold summary={t("title")} onToggle={() => setWanted(true)}>
      {wanted && <Choice />}
    </Fold>
  );
}

const loadChoice = () => import("./kiosk-choice");

function Choice() {
  const [{ part, why }, retry] = useLoading(loadChoice);
  return (
    <>
      {part && <part.KioskChoice />}
      <Missing why={why} onRetry={retry} />
    </>
  );
}
