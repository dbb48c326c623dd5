import { useTranslations } from "next-intl";
import { Missing } from "@/components/takeaway/missing";
import type { WhyMissing } from "@/components/ui/fetched";

type Props = { why: WhyMissing | undefined; onRetry: () => void };

/** What stands in place of the rest of a result: that it comes, where one waits; why it does not; on paper, that it lacks. */
export function RestMissing({ why, onRetry }: Props) {
  const t = useTranslations("result.rest");
  return (
    <div className="grid content-start gap-2">
      <p className="hidden print:block">{t("paper")}</p>
      <p className={why ? "font-semibold print:hidden" : "once-slow text-muted print:hidden"}>
        {t(why ? "missing" : "wait")}
      </p>
      <div className="print:hidden">
        <Missing why={why} onRetry={onRetry} />
      </div>
    </div>
  );
}
