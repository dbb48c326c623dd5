"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { civilDate } from "@/components/i18n/civil-date";
import { useHides } from "@/components/kiosk/use-kiosk";
import { saveFile } from "@/components/takeaway/save-file";
import { savesNothing } from "@/components/takeaway/saves-nothing";
import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import type { AssessedCase } from "@/lib/result";
import { paidMonthsOf } from "@/lib/result/months";
import { monthsCsv } from "@/lib/result/months-csv";

/** The childcare subsidy month by month with its running total, to be read or saved for a spreadsheet. */
export function MonthTable({ of }: { of: AssessedCase }) {
  const t = useTranslations();
  const words = useWords();
  const hides = useHides();
  const months = paidMonthsOf(of);
  if (months.length === 0) return null;
  const save = () =>
    saveFile(new Blob([monthsCsv(months, words)], { type: "text/csv;charset=utf-8" }), `qingdao-${of.on}.csv`);
  return (
    <Fold summary={t("timeline.months", { count: months.length })}>
      <div className="grid gap-3 pt-2 text-base">
        <table className="w-full border-collapse">
          <thead className="text-left text-sm text-muted">
            <tr>
              <th scope="col">{t("timeline.column.month")}</th>
              <th scope="col">{t("timeline.column.child")}</th>
              <th scope="col" className="text-right">
                {t("timeline.column.amount")}
              </th>
              <th scope="col" className="text-right">
                {t("timeline.column.sum")}
              </th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {months.map(({ month, child, amount, sum }) => (
              <tr key={`${month} ${words(child)}`} className="border-t border-line">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  {t("timeline.month", { month: civilDate(`${month}-01`) })}
                </th>
                <td className="pr-2">{words(child)}</td>
                <td className="pr-2 text-right">{t("timeline.amount", { amount })}</td>
                <td className="text-right">{t("timeline.amount", { amount: sum })}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {!savesNothing() && !hides("files") && (
          <Button kind="secondary" onClick={save} className="justify-self-start print:hidden">
            {t("timeline.save")}
          </Button>
        )}
      </div>
    </Fold>
  );
}
