import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";

type Of = { of: Pick<Case, "on" | "today" | "link" | "errors"> };

const isOfAnotherDay = ({ on, today, link }: Of["of"]) => link !== undefined && on !== today;

/** Whether there is something to be known before the figures that the details tell, but for improbable answers. */
export function hasNotices(of: Of["of"]): boolean {
  return isOfAnotherDay(of) || of.errors.length > 0;
}

/** The same where what tells it whole did not come: no figure stands without it. */
export function NoticesInShort({ of }: Of) {
  const t = useTranslations();
  const { on, today, errors } = of;
  return (
    <>
      {isOfAnotherDay(of) && (
        <Notice title={t(on > today ? "link.asOfAhead" : "link.asOf", { day: civilDate(on) })}>{null}</Notice>
      )}
      {errors.length > 0 && (
        <Notice tone="attention" title={t("result.problems", { count: errors.length })}>
          <LinkButton href="/check/" kind="secondary" className="justify-self-start print:hidden">
            {t("result.changeAnswers")}
          </LinkButton>
        </Notice>
      )}
    </>
  );
}
