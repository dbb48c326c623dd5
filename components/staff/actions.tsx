"use client";

import type { Case } from "@/components/answers/use-case";
import { useHides } from "@/components/kiosk/use-kiosk";
import { CopyLink } from "@/components/takeaway/copy-link";
import { FullScreenQr } from "@/components/takeaway/full-screen-qr";
import { PrintPaper } from "@/components/takeaway/print-paper";
import { savesNothing } from "@/components/takeaway/saves-nothing";
import { useCaseLink } from "@/components/takeaway/use-case-link";
import type { Exchange } from "./exchange";
import { NewCase } from "./new-case";
import { NextOpen } from "./next-open";

type Props = { of: Case; onExchange: Exchange };

/** What a clerk does with every case, always in sight, and each by a shortcut as well. */
export function Actions({ of, onExchange }: Props) {
  const hides = useHides();
  const { link } = useCaseLink(of);
  return (
    <div className="flex flex-wrap gap-2 text-base [&_button]:grow [&_button]:px-3">
      {!hides("links") && <CopyLink link={link} shortcut="C" />}
      <FullScreenQr link={link} shortcut="Q" />
      {!savesNothing() && !hides("print") && <PrintPaper of={of} link={link} shortcut="P" />}
      <NextOpen />
      <NewCase onExchange={onExchange} />
    </div>
  );
}
