"use client";

import { useMemo } from "react";
import { useCase } from "@/components/answers/use-case";
import type { Loading } from "@/components/ui/use-loaded";
import { usePrinting } from "@/components/ui/use-printing";
import { outlineOf } from "@/lib/result";
import { AlsoList } from "./also-list";
import { BasisLine } from "./basis-line";
import { TryingContext } from "./change/trying";
import { useTrial } from "./change/use-trial";
import { Gist } from "./gist";
import { Invitation } from "./invitation";
import { hasNotices, NoticesInShort } from "./notices-in-short";
import { PaperHead } from "./paper-head";
import type { Code } from "./rest/paper-end";
import type * as Rest from "./rest/part";
import { RestMissing } from "./rest/rest-missing";
import { Sums } from "./sums";
import { useReturn } from "./use-return";
import { useSteady } from "./use-steady";

type Props = {
  /** All but what stands first: on its way, here, or not to be had. */
  rest: Loading<typeof Rest>;
  onRetry: () => void;
  Code: Code;
};

/** The result: the sums first, then every right by its status; or the same with a change that is being tried. */
export function ResultView({ rest: { part: rest, why }, onRetry, Code }: Props) {
  const now = useCase();
  const printing = usePrinting();
  useReturn(rest !== undefined);
  const { trial, trying } = useTrial(now, rest?.loadChanges);
  // Nothing of a trial gets onto paper.
  const tried = printing ? undefined : trial;
  const shown = tried?.of ?? now;
  // Each part of it is worked out once, however often this is drawn.
  const { on, gist, sums, also } = useMemo(() => ({ ...outlineOf(shown) }), [shown]);
  const details = useMemo(() => rest && { ...rest.detailsOf(now) }, [rest, now]);
  const steady = useSteady(now);
  if (!rest && !why && !printing && hasNotices(now)) return <Invitation state="wait" />;
  return (
    <TryingContext value={trying}>
      <div
        {...steady.watch}
        className={`grid grid-cols-1 gap-4 print:block print:*:not-last:mb-3 [&_:is(a,button,input,summary)]:scroll-mb-20 ${tried ? tried.part.trialLook : ""}`}
      >
        {printing && <PaperHead on={now.on} />}
        <div className="grid grid-cols-1 gap-3 empty:hidden">
          {tried && <tried.part.TrialNotice now={now} trial={tried} />}
          {!tried && (rest ? <rest.Notices of={now} steady={steady.shown} /> : <NoticesInShort of={now} />)}
          <Gist gist={gist} />
        </div>
        <div className={`${beside.both} ${details ? "" : "foot-below"}`}>
          <div className={beside.first}>
            <div className="grid gap-2">
              <Sums sums={sums} />
              <AlsoList also={also} />
            </div>
            {rest && details && (
              <rest.UnderSums of={now} details={tried?.details ?? details} isTried={tried !== undefined} />
            )}
          </div>
          {rest && details ? (
            <rest.InDetail of={now} details={details} tried={tried} printing={printing} Code={Code} />
          ) : (
            <RestMissing why={why} onRetry={onRetry} />
          )}
        </div>
        <BasisLine on={on} />
      </div>
    </TryingContext>
  );
}

/** On a wide screen what stands first stays beside the cards; it scrolls by itself where it is the taller one. */
const beside = {
  both: "grid grid-cols-1 gap-4 wide:grid-cols-[25rem_minmax(0,1fr)] wide:items-start wide:gap-8 print:block print:*:not-last:mb-3",
  first:
    "grid grid-cols-1 gap-4 wide:sticky wide:top-4 wide:max-h-[calc(100dvh-5rem)] wide:overflow-y-auto wide:pr-1 print:block print:*:not-last:mb-3",
} as const;
