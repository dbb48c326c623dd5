"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useWords } from "@/components/answers/use-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { say, type AssessedCase, type Phrase } from "@/lib/result";
import { triedOf } from "@/lib/result/suggestions";
import { lostIn } from "@/lib/result/trial";
import type { Trial } from "./trying";

/** Over a trial: that it is one, what it would bring and take, and the way back. Whoever begins one starts here. */
export function TrialNotice({ now, trial }: { now: AssessedCase; trial: Trial }) {
  const t = useTranslations("result.trial");
  const words = useWords();
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => {
    start.current?.scrollIntoView({ block: "start" });
    start.current?.focus({ preventScroll: true });
  }, []);
  const { change, wins } = triedOf(trial.set, now);
  return (
    <div ref={start} tabIndex={-1} role="group" aria-labelledby="trial" className="scroll-mt-4">
      <Notice tone="attention" title={<span id="trial">{words(say("result.trial.title", { change }))}</span>}>
        <p>{t("lead")}</p>
        <Rights
          title={t("gains")}
          rights={wins.map(({ title, figure }) => say("result.trial.gain", { title, figure }))}
        />
        <Rights title={t("losses")} rights={lostIn(trial.of, now)} />
        <Button kind="secondary" className="mt-1 justify-self-start" onClick={trial.end}>
          {t("end")}
        </Button>
      </Notice>
    </div>
  );
}

function Rights({ title, rights }: { title: string; rights: readonly Phrase[] }) {
  const words = useWords();
  if (rights.length === 0) return null;
  return (
    <div>
      <p className="font-semibold">{title}</p>
      <ul className="list-disc pl-5 marker:text-muted">
        {rights.map((right) => (
          <li key={words(right)}>{words(right)}</li>
        ))}
      </ul>
    </div>
  );
}
