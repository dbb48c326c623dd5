"use client";

import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { IdleWipe } from "@/components/answers/idle-wipe";
import { OwnComputerChoice } from "@/components/answers/own-computer-choice";
import { WhatWillNotLast } from "@/components/answers/what-will-not-last";
import { SendOn } from "@/components/link/send-on";
import { FiguresAsOf } from "@/components/offline/figures-as-of";
import { KeepSite } from "@/components/offline/keep-site";
import { NewVersion } from "@/components/offline/new-version";
import { useFrameWords } from "./frame-words";
import { NoNetwork } from "./no-network";

// What of the frame draws nothing at first, or acts only on what comes later: one part by itself, fetched once the page rests.

export { Clearing } from "@/components/answers/clearing";

/** Gives what stands inside it the words of the frame. */
export function InWords({ children }: { children: ReactNode }) {
  return <NextIntlClientProvider {...useFrameWords()}>{children}</NextIntlClientProvider>;
}

/** In the footer: whose device this is, and what it keeps. */
export function OnThisDevice() {
  return (
    <>
      <OwnComputerChoice />
      <KeepSite />
    </>
  );
}

/** At the foot of the screen: what is to be known now. */
export function News() {
  return (
    <>
      <WhatWillNotLast />
      <NoNetwork />
      <FiguresAsOf />
      <NewVersion />
    </>
  );
}

/** What acts by itself. */
export function Watch() {
  return (
    <>
      <IdleWipe />
      <SendOn />
    </>
  );
}
