"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ShortcutButton } from "@/components/ui/shortcut-button";
import { QrOnDemand } from "./qr-on-demand";

/** The QR code as large as the screen, to be held over a desk. */
export function FullScreenQr({ link, shortcut }: { link: string; shortcut?: string }) {
  const t = useTranslations("takeaway");
  const dialog = useRef<HTMLDialogElement>(null);
  // Drawn only while it is looked at: the link may change with every key.
  const [shown, setShown] = useState(false);
  const show = () => {
    setShown(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <ShortcutButton kind="secondary" className="justify-self-start" shortcut={shortcut} onClick={show}>
        {t("enlarge")}
      </ShortcutButton>
      <dialog
        ref={dialog}
        aria-label={t("qr")}
        onClose={() => setShown(false)}
        className="m-auto h-dvh max-h-none w-screen max-w-none bg-white p-4 text-black open:grid open:grid-rows-[1fr_auto] open:place-items-center open:gap-4"
      >
        {shown && <QrOnDemand text={link} label={t("qr")} className="max-h-[80dvh] w-full max-w-[80dvh]" />}
        <Button autoFocus onClick={() => dialog.current?.close()}>
          {t("close")}
        </Button>
      </dialog>
    </>
  );
}
