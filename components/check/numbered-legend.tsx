"use client";

import { useTranslations } from "next-intl";
import type { ReactElement } from "react";

type Props = {
  /** Of the question in its step, from 1. */
  place: number;
  count: number;
  /** It stands alone on its screen: one finds it by its heading, and is led to it there. */
  isAlone: boolean;
  children: ReactElement;
};

/** The legend of a question, in elder mode with how far one has come. */
export function NumberedLegend({ place, count, isAlone, children }: Props) {
  const t = useTranslations("check");
  const legend = (
    <>
      <span className="hidden text-base font-normal text-muted elder:block">{t("progress", { place, count })}</span>
      {children}
    </>
  );
  return isAlone ? (
    <h2 tabIndex={-1} className="outline-none">
      {legend}
    </h2>
  ) : (
    legend
  );
}
