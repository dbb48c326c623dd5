import type { ReactNode } from "react";
import type { Blocks } from "./blocks";

/** A word of warning across the foot of the screen, with what can be done about it. It announces nothing by itself. */
export function FootBar({ children, action }: { children: ReactNode; action?: Blocks }) {
  return (
    <div className="border-t border-attention bg-attention-soft text-ink">
      <div className="page-column flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
        <p className="grow basis-60">{children}</p>
        {action}
      </div>
    </div>
  );
}
