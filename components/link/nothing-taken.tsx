"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { Notice } from "@/components/ui/notice";
import type { OpenedLink } from "@/lib/household";
import { LinkNews } from "./link-news";
import type { Reach } from "./left-out";

/** Says that a link brought no answer, what of it could not be taken, and how to go on: with one's own, if any. */
export function NothingTaken({ link, reach }: { link: OpenedLink; reach: Reach }) {
  const t = useTranslations("link");
  const { given, errors } = useCase();
  const holdsMine = Object.keys(given).length > 0 || errors.length > 0;
  return (
    <div role="alert">
      <Notice tone="attention" title={t(link.leftOut.length > 0 ? "nothingUsable" : "nothing")}>
        <p>{t(holdsMine ? "nothingMine" : "nothingHint")}</p>
        <LinkNews of={link} reach={reach} />
      </Notice>
    </div>
  );
}
