"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { LinkProblem } from "@/components/link/link-problem";
import { useEarlySubmit } from "@/components/questions/use-early-submit";
import { Button } from "@/components/ui/button";
import type { CivilDate } from "@/lib/entitlements";
import { dayInQingdao, isOpenable, linkIn, type Found } from "@/lib/household";
import { TestedPairs } from "./tested-pairs";

const FORM = "tester-form";

/** Where whoever writes links by a program sees what is read of one: pair by pair, and why not. Nothing is kept. */
export function Tester() {
  const t = useTranslations("staff.links.tester");
  // It keeps its own text: what was pasted before the scripts came stands in it.
  const field = useRef<HTMLTextAreaElement>(null);
  const [tested, setTested] = useState<{ readonly found: Found | undefined; readonly today: CivilDate }>();
  useEarlySubmit(FORM, true);
  return (
    <form
      id={FORM}
      method="dialog"
      className="grid grid-cols-1 gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const today = dayInQingdao(Date.now());
        setTested({ found: linkIn(field.current?.value ?? "", today), today });
      }}
    >
      <label htmlFor="tester" className="font-semibold">
        {t("label")}
      </label>
      <textarea
        ref={field}
        id="tester"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        className="rounded-lg border-2 border-edge bg-surface px-inner py-2 font-mono text-base wrap-anywhere"
      />
      <Button type="submit" kind="secondary" className="justify-self-start">
        {t("go")}
      </Button>
      <div role="status" className="grid grid-cols-1 gap-2">
        {tested && !tested.found && <p>{t("none")}</p>}
        {tested?.found && !isOpenable(tested.found) && <LinkProblem problem={tested.found.problem} />}
        {tested?.found && isOpenable(tested.found) && <TestedPairs link={tested.found} today={tested.today} />}
      </div>
    </form>
  );
}
