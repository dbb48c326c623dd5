"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { clearAddress, hasPairs } from "@/components/link/address";
import { decide } from "@/components/link/decide";
import { KeepOrUse } from "@/components/link/keep-or-use";
import { LinkProblem } from "@/components/link/link-problem";
import { NothingTaken } from "@/components/link/nothing-taken";
import { broughtBy, heldBeside, openLink, rememberedOf, type FoundOpenable } from "@/components/link/open-link";
import { ErrorNote } from "@/components/ui/error-note";
import { focusField } from "@/components/ui/focus-field";
import { dayInQingdao, isOpenable, linkIn, MOST_IN_ADDRESS, MOST_PASTED, type Found } from "@/lib/household";
import type { Exchange } from "./exchange";
import { LinkField } from "./link-field";
import { Opened } from "./opened";
import { useDeskReach } from "./use-desk-reach";

/** What is to be said of a text, or asked. */
type Pending = { readonly link: Found | undefined; readonly asks: boolean };

/** Opens the case of a link that is pasted here, or in the address bar; asks before it overwrites another. */
export function OpenCase({ onExchange }: { onExchange: Exchange }) {
  const t = useTranslations("staff");
  const [pending, setPending] = useState<Pending>();
  const [opened, setOpened] = useState(0);
  const reach = useDeskReach();

  /** Whether the text is used up. */
  function open(text: string, most: number): boolean {
    const link = linkIn(text, dayInQingdao(Date.now()), most);
    const act = decide({ brought: broughtBy(link), held: heldBeside(link), entry: "arrived" });
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
    if (!hasPairs(hash)) return;
    clearAddress();
    open(hash, MOST_IN_ADDRESS);
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
        onLink={(text) => open(text, MOST_PASTED)}
        error={pending && !link && <ErrorNote id="open-link-error">{t("noLink")}</ErrorNote>}
      />
      {link && !isOpenable(link) && <LinkProblem problem={link.problem} />}
      {link && isOpenable(link) && !asks && <NothingTaken link={rememberedOf(link)} reach={reach} />}
      {asks && <KeepOrUse onSettle={settle} />}
      <Opened times={opened} />
    </>
  );
}
