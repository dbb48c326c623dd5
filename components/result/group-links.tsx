import { useTranslations } from "next-intl";
import type { Status } from "@/lib/entitlements";
import type { Result } from "@/lib/result";

const statuses = ["eligible", "referred", "unknown", "notEligible"] as const satisfies readonly Status[];

/** How many rights stand in each group, and beside the draft, and the way there. */
export function GroupLinks({ cards, beside }: Pick<Result, "cards" | "beside">) {
  const t = useTranslations();
  const filled = statuses.filter((status) => cards[status].length > 0);
  const due = beside.cards.eligible.length + beside.cards.unknown.length;
  return (
    <nav aria-label={t("result.groupsLabel")} className="elder:hidden print:hidden">
      <ul className="flex flex-wrap gap-x-3 text-sm sm:gap-x-4 sm:text-base">
        {filled.map((status) => (
          <li key={status}>
            <a href={`#${status}`} className="target text-link gap-1">
              <span>{t(`result.group.${status}.name`)}</span>
              <span className="font-semibold">{cards[status].length}</span>
            </a>
          </li>
        ))}
        {due > 0 && (
          <li>
            <a href="#beside" className="target text-link gap-1">
              <span>{t("beside.name")}</span>
              <span className="font-semibold">{due}</span>
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
