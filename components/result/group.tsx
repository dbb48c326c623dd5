import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Blocks } from "@/components/ui/blocks";
import type { Status } from "@/lib/entitlements";

interface Props {
  readonly status: Status;
  /** What leads into it on the screen, where that is not what always does. */
  readonly lead?: ReactNode;
  /** What is said where there is none. */
  readonly empty?: ReactNode;
  readonly children: Blocks;
}

/** The rights of one status, under their heading. */
export function Group({ status, lead, empty, children }: Props) {
  const t = useTranslations("result");
  const paper = useTranslations("paper.lead");
  // On paper no question follows, no answer can be changed, and all there is to do is one list.
  const onPaper = empty || status === "referred" ? undefined : paper(status);
  return (
    <section id={status} aria-labelledby={`${status}-title`} className="grid scroll-mt-4 gap-2.5 print:block">
      <div className="grid gap-0.5 print:block print:break-after-avoid print:pb-1.5 print:pt-2">
        <h2 id={`${status}-title`} className="text-xl font-bold">
          {t(`group.${status}.title`)}
        </h2>
        <p className={`text-base/snug text-muted ${onPaper ? "print:hidden" : ""}`}>
          {empty ?? lead ?? t(`group.${status}.lead`)}
        </p>
        {onPaper && <p className="hidden text-muted print:block">{onPaper}</p>}
      </div>
      {children}
    </section>
  );
}
