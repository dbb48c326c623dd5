import type { ReactNode } from "react";
import { ReadAloudOnceIdle } from "./read-aloud-once-idle";

type Props = {
  /** Selects what is read aloud; `undefined` as long as it does not stand there. */
  of: string | undefined;
  children: ReactNode;
};

/** A page's title, and beside it what reads the page aloud: it comes once all else is there. */
export function TitleWithVoice({ of, children }: Props) {
  return (
    <div className="flex min-h-[max(2.75rem,44px)] flex-wrap items-center justify-between gap-x-4 print:block">
      <div className="min-w-0">{children}</div>
      <div className="flex print:hidden">{of && <ReadAloudOnceIdle of={of} />}</div>
    </div>
  );
}
