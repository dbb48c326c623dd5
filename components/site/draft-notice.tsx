import { useTranslations } from "next-intl";
import { civilDate } from "@/components/i18n/civil-date";
import { instruments, PLAN } from "@/lib/entitlements";

/** Stands on every page, on paper too: no figure of ours is a decision. */
export function DraftNotice() {
  const t = useTranslations("site");
  return (
    <aside aria-label={t("draftLabel")} className="bg-attention-soft text-sm text-ink">
      <p className="page-column py-2">
        {t.rich("draft", {
          day: civilDate(instruments[PLAN].date),
          em: (words) => <em className="font-bold not-italic">{words}</em>,
        })}
      </p>
    </aside>
  );
}
