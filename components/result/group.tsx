import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Blocks } from "@/components/ui/blocks";
import type { Status } from "@/lib/entitlements";

type Props = { status: Status; lead?: ReactNode; children: Blocks };

/** The rights of one status, under their heading. */
export function Group({ status, lead, children }: Props) {
  const t = useTranslations("result");
  const paper = useTranslations("paper.lead");
  // On paper no question follows, and no answer can be changed.
  const onPaper = status === "unknown" || status === "notEligible" ? paper(status) : undefined;
  return (
    <section id={status} aria-labelledby={`${status}-title`} className="grid scroll-mt-4 gap-2.5 print:block">
      <div className="grid gap-0.5 print:block print:break-after-avoid print:pb-1.5 print:pt-2">
        <h2 id={`${status}-title`} className="text-xl font-bold">
          {t(`group.${status}.title`)}
        </h2>
        <p className={`text-base/snug text-muted ${onPaper ? "print:hidden" : ""}`}>
          {lead ?? t(`group.${status}.lead`)}
        </p>
        {onPaper && <p className="hidden text-muted print:block">{onPaper}</p>}
      </div>
      {children}
    </section>
  );
}
