"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { QrCode } from "./qr-code";

/** The QR code as large as the screen, to be held over a desk. */
export function FullScreenQr({ link }: { link: string }) {
  const t = useTranslations("takeaway");
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button kind="secondary" className="justify-self-start" onClick={() => dialog.current?.showModal()}>
        {t("enlarge")}
      </Button>
      <dialog
        ref={dialog}
        aria-label={t("qr")}
        className="m-auto h-dvh max-h-none w-screen max-w-none bg-white p-4 text-black open:grid open:grid-rows-[1fr_auto] open:place-items-center open:gap-4"
      >
        <QrCode text={link} label={t("qr")} className="max-h-[80dvh] w-full max-w-[80dvh]" />
        <Button autoFocus onClick={() => dialog.current?.close()}>
          {t("close")}
        </Button>
      </dialog>
    </>
  );
}
