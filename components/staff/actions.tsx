"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { CopyLink } from "@/components/takeaway/copy-link";
import { FullScreenQr } from "@/components/takeaway/full-screen-qr";
import { savesNothing } from "@/components/takeaway/saves-nothing";
import { useCaseLink } from "@/components/takeaway/use-case-link";
import { Button } from "@/components/ui/button";
import type { Exchange } from "./exchange";
import { NewCase } from "./new-case";
import { NextOpen } from "./next-open";

type Props = { of: Case; onExchange: Exchange };

/** What a clerk does with every case, always in sight, and each by a shortcut as well. */
export function Actions({ of, onExchange }: Props) {
  const t = useTranslations("takeaway");
  const { link } = useCaseLink(of);
  return (
    <div className="flex flex-wrap gap-2 text-base [&_button]:grow [&_button]:px-3">
      <CopyLink link={link} shortcut="C" />
      <FullScreenQr link={link} shortcut="Q" />
      {!savesNothing() && (
        <Button kind="secondary" shortcut="P" onClick={() => window.print()}>
          {t("print")}
        </Button>
      )}
      <NextOpen />
      <NewCase onExchange={onExchange} />
    </div>
  );
}
