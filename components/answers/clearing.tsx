"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore, type RefObject } from "react";
import { usePathname } from "@/components/i18n/navigation";
import { Button } from "@/components/ui/button";
import { Said } from "@/components/ui/said";
import { onWishCleared } from "./clear-wish";
import {
  bringBack,
  canBringBack,
  forgetHere,
  forgetKept,
  holdsAnswers,
  readKept,
  subscribeToKept,
  wipeHere,
} from "./kept-text";
import { listenToTabs } from "./other-tabs";

interface News {
  readonly kind: "cleared" | "elsewhere" | "nothing" | "restored";
  /** Grows with each event. */
  readonly time: number;
}

type Props = {
  /** Where it is wished. */
  button: RefObject<HTMLButtonElement | null>;
};

/** Clears the answers where that is wished, and offers to put them back until the page is left or something new is answered. */
export function Clearing(props: Props) {
  return <ClearingHere key={usePathname()} {...props} />;
}

function ClearingHere({ button }: Props) {
  const t = useTranslations("clear");
  const canUndo = useSyncExternalStore(subscribeToKept, canBringBack, () => false);
  const [news, setNews] = useState<News>();
  // Once nothing can be brought back there is another family: it was not theirs that was cleared.
  const told = news?.kind === "cleared" && !canUndo ? undefined : news;

  // What was said of the answers before is old once there are others.
  useEffect(() => subscribeToKept(() => readKept() !== null && setNews(undefined)), []);

  useEffect(
    () =>
      listenToTabs({
        holdsAnswers: () => readKept() !== null,
        onForgotten: (how) => {
          if (how === "wipe") wipeHere();
          else forgetHere();
          setNews(after("elsewhere"));
        },
      }),
    [],
  );

  useEffect(
    () =>
      onWishCleared(() => {
        const heldSome = holdsAnswers();
        forgetKept();
        setNews(after(heldSome ? "cleared" : "nothing"));
      }),
    [],
  );

  function restore() {
    bringBack();
    setNews(after("restored"));
    button.current?.focus();
  }

  return (
    <>
      {canUndo && (told?.kind === "cleared" || told?.kind === "elsewhere") && (
        <Button kind="quiet" onClick={restore}>
          {t("undo")}
        </Button>
      )}
      {/* It comes a moment later, and must not move what a finger is already on. */}
      <Said words={told ? t(`news.${told.kind}`) : ""} time={told?.time ?? 0} />
    </>
  );
}

/** One more event, of a kind. */
const after =
  (kind: News["kind"]) =>
  (before: News | undefined): News => ({ kind, time: (before?.time ?? 0) + 1 });
