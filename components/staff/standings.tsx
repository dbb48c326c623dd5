"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Fold } from "@/components/ui/fold";
import type { Status } from "@/lib/entitlements";
import type { Card, Result } from "@/lib/result";
import { Standing } from "./standing";

/** Every right by its status, a line or two each; what is not the family's, or not decided, lies folded. */
export function Standings({ cards }: Pick<Result, "cards">) {
  const t = useTranslations("result.group");
  const list = (of: readonly Card[]) => (
    <ul className="grid gap-2.5 text-base/snug">
      {of.map((card) => (
        <Standing key={card.id} card={card} />
      ))}
    </ul>
  );
  const title = (status: Status): ReactNode => (
    <>
      <span>{t(`${status}.name`)}</span> <span className="font-normal text-muted">{cards[status].length}</span>
    </>
  );
  const [open, folded] = [["eligible", "referred"] as const, ["unknown", "notEligible"] as const];
  return (
    <>
      {open.map((status) => (
        <section key={status} aria-labelledby={`standing-${status}`} className="grid gap-2">
          <h3 id={`standing-${status}`} className="font-bold">
            {title(status)}
          </h3>
          {cards[status].length > 0 && list(cards[status])}
        </section>
      ))}
      {folded.map((status) => (
        <Fold key={status} summary={<h3 className="font-bold">{title(status)}</h3>}>
          <div className="pt-1">{list(cards[status])}</div>
        </Fold>
      ))}
    </>
  );
}
