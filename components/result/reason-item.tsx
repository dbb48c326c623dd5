"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { Blocks } from "@/components/ui/blocks";
import { Icon, type IconName } from "@/components/ui/icon";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Mark, Reason } from "@/lib/result";

const signs: Record<Mark, { icon: IconName; color: string }> = {
  holds: { icon: "tick", color: "text-granted" },
  fails: { icon: "cross", color: "text-attention" },
  open: { icon: "open", color: "text-brand" },
  idle: { icon: "open", color: "text-muted" },
  free: { icon: "open", color: "text-muted" },
};

/** One condition with its sign; beneath it, the answers it rests on. */
export function ReasonItem({ reason: { mark, statement }, children }: { reason: Reason; children: Blocks }) {
  const t = useTranslations("result");
  const words = useWords();
  const { icon, color } = signs[mark];
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-2">
      <span className={`pt-0.5 ${color}`}>
        <Icon name={icon} />
      </span>
      <div>
        <p>
          {mark !== "idle" && <VisuallyHidden>{`${t(`mark.${mark}`)} `}</VisuallyHidden>}
          <span>{mark === "idle" ? t("idle", { statement: words(statement) }) : words(statement)}</span>
        </p>
        {children}
      </div>
    </li>
  );
}
