"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { clearAddress, hasPairs } from "@/components/link/address";
import { KeepOrUse } from "@/components/link/keep-or-use";
import { LinkProblem } from "@/components/link/link-problem";
import { NothingTaken } from "@/components/link/nothing-taken";
import { bringsNothing, linkIn, openLink, wouldOverwrite, type Openable } from "@/components/link/open-link";
import { ErrorNote } from "@/components/ui/error-note";
import { focusField } from "@/components/ui/focus-field";
import { dayInQingdao, type Decoded } from "@/lib/household";
import type { Exchange } from "./exchange";
import { LinkField } from "./link-field";
import { Opened } from "./opened";
import { useDeskReach } from "./use-desk-reach";

/** Opens the case of a link that is pasted here, or in the address bar; asks before it overwrites another. */
export function OpenCase({ onExchange }: { onExchange: Exchange }) {
  const t = useTranslations("staff");
  const [found, setFound] = useState<Decoded | "none">();
  const [opened, setOpened] = useState(0);
  const reach = useDeskReach();

  /** Whether the text is used up. */
  function open(text: string): boolean {
    const link = linkIn(text, dayInQingdao(Date.now())) ?? "none";
    if (link === "none" || "problem" in link || bringsNothing(link) || wouldOverwrite(link)) setFound(link);
    else put(link);
    return link !== "none" && !("problem" in link);
  }

  function put(link: Openable) {
    onExchange(() => openLink(link));
    setFound(undefined);
    setOpened((before) => before + 1);
  }

  const arrive = useEffectEvent(() => {
    const { hash } = window.location;
    if (!hasPairs(hash)) return;
    clearAddress();
    open(hash);
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
    else if (found && found !== "none" && !("problem" in found)) put(found);
    setFound(undefined);
  }

  const usable = found !== undefined && found !== "none" && !("problem" in found) ? found : undefined;
  return (
    <>
      <LinkField
        id="open-link"
        onLink={open}
        error={found === "none" && <ErrorNote id="open-link-error">{t("noLink")}</ErrorNote>}
      />
      {found && found !== "none" && "problem" in found && <LinkProblem problem={found.problem} />}
      {usable && bringsNothing(usable) && <NothingTaken pairs={usable.leftOut} reach={reach} />}
      {usable && !bringsNothing(usable) && <KeepOrUse onSettle={settle} />}
      <Opened times={opened} />
    </>
  );
}
