"use client";

import { useWords } from "@/components/answers/use-words";
import type { Reason, Reasons } from "@/lib/result";
import { ReasonItem } from "./reason-item";
import { RestsOn } from "./rests-on";

/** Conditions one by one: ticked, crossed or open, each with the answer it rests on. */
export function ReasonList({ of: { child, reasons } }: { of: Reasons }) {
  const words = useWords();
  return (
    <div className="grid gap-1">
      {child && <p className="font-semibold text-muted">{words(child)}</p>}
      <ReasonItems reasons={reasons} />
    </div>
  );
}

/** The conditions alone; neighbours that rest on the same answers share their telling. */
export function ReasonItems({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul className="grid gap-1">
      {reasons.map((reason, at) => {
        const next = reasons[at + 1];
        const told = next !== undefined && pathsOf(next) === pathsOf(reason);
        return (
          <ReasonItem key={reason.id} reason={reason}>
            {!told && reason.rests().map((rest) => <RestsOn key={rest.path} rest={rest} />)}
          </ReasonItem>
        );
      })}
    </ul>
  );
}

function pathsOf({ rests }: Reason): string {
  return rests()
    .map(({ path }) => path)
    .join();
}
