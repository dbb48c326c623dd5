import type { ReactNode } from "react";
import type { Blocks } from "./blocks";

const tones = {
  plain: "border-brand bg-brand-soft",
  attention: "border-attention bg-attention-soft",
  granted: "border-granted bg-granted-soft",
} as const;

type Props = { tone?: keyof typeof tones; title?: ReactNode; children: Blocks };

/** A few words set apart from the rest. It announces nothing by itself: give a `role` around it where it must. */
export function Notice({ tone = "plain", title, children }: Props) {
  return (
    <div className={`grid gap-1 rounded-r-card border-l-4 px-gutter py-3 text-ink ${tones[tone]}`}>
      {title !== undefined && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
