"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { useKiosk } from "@/components/kiosk/use-kiosk";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { sayOwnComputer } from "./own-computer";
import { useOwnComputer } from "./use-own-computer";
import { useSecondsLeft } from "./use-seconds-left";

/**
 * After so many minutes without a sign of anybody the answers go, unless the owner of a shared computer said otherwise: a
 * desk stands across from the next family.
 */
const MINUTES = { family: 30, staff: 15 } as const;

/** A public terminal that is left wipes itself, warns before, and begins anew: whoever comes next finds nothing. */
export function IdleWipe() {
  const t = useTranslations("clear.idle");
  const isDesk = usePathname().startsWith("/staff");
  const home = `/${useLocale()}/${isDesk ? "staff/" : ""}`;
  const kiosk = useKiosk();
  const isOwn = useOwnComputer() && !isDesk;
  const usual = isDesk ? MINUTES.staff : isOwn ? undefined : MINUTES.family;
  const { left, stay } = useSecondsLeft(kiosk ? kiosk.minutes : usual, kiosk !== undefined);
  const dialog = useRef<HTMLDialogElement>(null);
  const isNear = left !== undefined;

  useEffect(() => {
    if (isNear) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isNear]);

  // The page is loaded anew, so that nothing of the case is left in its memory either.
  const settle = left === 0 ? () => window.location.replace(home) : stay;
  const words = left === 0 ? "wiped" : "warning";
  return (
    <Dialog
      ref={dialog}
      title={t(`${words}.title`)}
      text={t(`${words}.text`, { seconds: left ?? 0 })}
      // Closed by us it tells of it a moment later, and that is no sign of anybody.
      onClose={isNear ? settle : undefined}
    >
      <Button onClick={settle}>{t(`${words}.go`)}</Button>
      {left !== 0 && !isDesk && !kiosk && (
        <Button kind="secondary" onClick={() => (sayOwnComputer(true), stay())}>
          {t("warning.own")}
        </Button>
      )}
    </Dialog>
  );
}
