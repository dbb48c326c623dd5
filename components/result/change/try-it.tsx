"use client";

import { useTranslations } from "next-intl";
import { useContext } from "react";
import { useWords } from "@/components/answers/use-words";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Suggested } from "@/lib/result/suggestions";
import { TryingContext } from "./trying";

/** Shows the whole result with a change made. `at` tells apart the places where one change is offered. */
export function TryIt({ suggested: { set, key, change }, at }: { suggested: Suggested; at: string }) {
  const t = useTranslations("result.suggest");
  const words = useWords();
  const trying = useContext(TryingContext);
  const button = `try-${at}-${key}`;
  return (
    <Button
      kind="quiet"
      id={button}
      className="scroll-my-20 justify-self-start"
      onClick={() => trying?.begin({ set, button })}
    >
      <span>{t("try")}</span>
      <VisuallyHidden>{` ${words(change)}`}</VisuallyHidden>
    </Button>
  );
}
