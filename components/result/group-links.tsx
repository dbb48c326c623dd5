import { useTranslations } from "next-intl";
import type { Status } from "@/lib/entitlements";
import type { Result } from "@/lib/result";

const statuses = ["eligible", "referred", "unknown", "notEligible"] as const satisfies readonly Status[];

/** How many rights stand in each group, and the way there. */
export function GroupLinks({ cards }: Pick<Result, "cards">) {
  const t = useTranslations("result");
  const filled = statuses.filter((status) => cards[status].length > 0);
  return (
    <nav aria-label={t("groupsLabel")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {filled.map((status) => (
          <li key={status}>
            <a href={`#${status}`} className="target text-link gap-1">
              <span>{t(`group.${status}.name`)}</span> <span className="font-semibold">{cards[status].length}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
