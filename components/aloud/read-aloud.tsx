"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { languages } from "@/lib/i18n/locales";
import { linesOf } from "./lines-of";
import { canRead, isReading, read, stop, subscribeToReader } from "./reader";

type Props = {
  /** Selects what is read, from top to bottom. */
  of: string;
};

/** Reads a part of the page aloud, on request, where the device has a voice of its own for it; it stops on leaving. */
export function ReadAloud({ of }: Props) {
  const t = useTranslations("aloud");
  const { tag } = languages[useLocale()];
  const can = useSyncExternalStore(subscribeToReader, () => canRead(tag), never);
  const reading = useSyncExternalStore(subscribeToReader, isReading, never);
  // Questions one by one share a page: the next is another one to hear.
  useEffect(() => {
    window.addEventListener("hashchange", stop);
    return () => {
      window.removeEventListener("hashchange", stop);
      stop();
    };
  }, []);
  if (!can) return null;
  const begin = () =>
    read(
      [...document.querySelectorAll<HTMLElement>(of)].filter(isDrawn).flatMap(({ innerText }) => linesOf(innerText)),
      tag,
    );
  return (
    <Button kind="quiet" className="shrink-0" onClick={reading ? stop : begin}>
      {t(reading ? "stop" : "read")}
    </Button>
  );
}

const never = () => false;

const isDrawn = (part: Element) => part.getClientRects().length > 0;
