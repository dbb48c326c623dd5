"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { clearAddress, hasPairs } from "@/components/link/address";
import { KeepOrUse } from "@/components/link/keep-or-use";
import { LinkProblem } from "@/components/link/link-problem";
import { NothingTaken } from "@/components/link/nothing-taken";
import type { readText } from "@/components/link/read-text";
import { openLink, rememberedOf, type FoundOpenable } from "@/components/link/open-link";
import { Missing, whyNotMade, type WhyNotMade } from "@/components/takeaway/missing";
import { ErrorNote } from "@/components/ui/error-note";
import { fetched } from "@/components/ui/fetched";
import { focusField } from "@/components/ui/focus-field";
import { isOpenable, type Found } from "@/lib/household";
import type { Exchange } from "./exchange";
import { LinkField } from "./link-field";
import { Opened } from "./opened";
import { useDeskReach } from "./use-desk-reach";

const loadReader = () => import("@/components/link/read-text");

type Origin = Parameters<typeof readText>[1];

/** What is to be said of a text, or asked. */
type Pending = { readonly link: Found | undefined; readonly asks: boolean };

/** Opens the case of a link that is pasted here, or in the address bar; asks before it overwrites another. */
export function OpenCase({ onExchange }: { onExchange: Exchange }) {
  const t = useTranslations("staff");
  const [pending, setPending] = useState<Pending>();
  const [opened, setOpened] = useState(0);
  const [missed, setMissed] = useState<{ why: WhyNotMade; text: string; from: Origin }>();
  const reach = useDeskReach();

  /** Whether the text is used up; what reads it is fetched where there is one. */
  async function open(text: string, from: Origin): Promise<boolean> {
    setMissed(undefined);
    const reader = await fetched(loadReader).catch(whyNotMade);
    if (typeof reader === "string") {
      setMissed({ why: reader, text, from });
      return false;
    }
    const { link, act } = reader.readText(text, from);
    if (from === "address") clearAddress();
    if (act === "open" && link && isOpenable(link)) put(link);
    else setPending({ link, asks: act === "ask" });
    return link !== undefined && isOpenable(link);
  }

  function put(link: FoundOpenable) {
    onExchange(() => openLink(link));
    setPending(undefined);
    setOpened((before) => before + 1);
  }

  const arrive = useEffectEvent(() => {
    const { hash } = window.location;
    if (hasPairs(hash)) void open(hash, "address");
  });
  useEffect(() => {
    const onArrival = () => arrive();
    // The desk first stands as it is: another case is then put on it in one go.
    const first = window.setTimeout(onArrival);
    window.addEventListener("hashchange", onArrival);
    return () => {
      window.clearTimeout(first);
      window.removeEventListener("hashchange", onArrival);
    };
  }, []);

  function settle(use: "link" | "mine") {
    if (use === "mine") focusField("open-link");
    else if (pending?.link && isOpenable(pending.link)) put(pending.link);
    setPending(undefined);
  }

  const { link, asks = false } = pending ?? {};
  return (
    <>
      <LinkField
        id="open-link"
        onLink={(text) => open(text, "paste")}
        error={pending && !link && <ErrorNote id="open-link-error">{t("noLink")}</ErrorNote>}
      />
      <Missing
        why={missed?.why}
        // What was pasted stands in its field, and is opened from there.
        {...(missed?.from === "address" && { onRetry: () => void open(missed.text, missed.from) })}
      />
      {link && !isOpenable(link) && <LinkProblem problem={link.problem} />}
      {link && isOpenable(link) && !asks && <NothingTaken link={rememberedOf(link)} reach={reach} />}
      {asks && <KeepOrUse onSettle={settle} />}
      <Opened times={opened} />
    </>
  );
}
