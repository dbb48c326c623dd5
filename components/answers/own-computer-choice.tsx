"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { useKiosk } from "@/components/kiosk/use-kiosk";
import { Button } from "@/components/ui/button";
import { sayOwnComputer } from "./own-computer";
import { isPhone } from "./own-phone";
import { useOwnComputer } from "./use-own-computer";

const never = () => () => {};

/** On a computer, asks once whose it is: on the family's own, nothing is cleared after a while. A desk is never one's own, nor what its owner said is shared. */
export function OwnComputerChoice() {
  const t = useTranslations("clear.own");
  const isOwn = useOwnComputer();
  const isDesk = usePathname().startsWith("/staff");
  const isShared = useKiosk() !== undefined;
  const isAsked = useSyncExternalStore(
    never,
    () => !isPhone(),
    () => false,
  );
  if (!isAsked || isDesk || isShared) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <span role="status" className="empty:sr-only">
        {isOwn ? t("isOwn") : null}
      </span>
      <Button kind="quiet" onClick={() => sayOwnComputer(!isOwn)}>
        {isOwn ? t("sayShared") : t("sayOwn")}
      </Button>
    </div>
  );
}
