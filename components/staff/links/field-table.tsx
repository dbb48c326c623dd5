import { useTranslations } from "next-intl";
import { steps, type Step } from "@/lib/household";
import { fieldRows, type FieldRow } from "./field-rows";
import { FieldValues } from "./field-values";

const columns = ["path", "meaning", "values"] as const;

/** Every field of a link, step by step. */
export function FieldTables() {
  return steps.map((step) => <FieldTable key={step} step={step} />);
}

// On a narrow screen the cells of a row stand one below the other; the roles keep it a table for those who hear it.
function FieldTable({ step }: { step: Step }) {
  const t = useTranslations();
  return (
    <table role="table" className="block w-full text-left text-base sm:table">
      <caption className="block pb-1 text-left text-lg font-bold sm:table-caption">{t(`steps.${step}`)}</caption>
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row" className="border-b-2 border-line">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className="py-1.5 pr-4 text-sm text-muted">
              {t(`staff.links.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {fieldRows
          .filter((row) => row.step === step)
          .map((row) => (
            <Row key={row.name} row={row} />
          ))}
      </tbody>
    </table>
  );
}

const cell = "block pr-4 align-top sm:table-cell sm:py-2";

function Row({ row }: { row: FieldRow }) {
  const t = useTranslations();
  return (
    <tr role="row" className="block border-b border-line py-2 sm:table-row">
      <th role="rowheader" scope="row" className={`${cell} font-normal sm:w-2/5`}>
        <code className="font-mono text-sm font-semibold wrap-anywhere">{row.name.replace("*", "0")}</code>
      </th>
      <td role="cell" className={`${cell} sm:w-1/5`}>
        {t(row.short as never)}
      </td>
      <td role="cell" className={cell}>
        <FieldValues row={row} />
      </td>
    </tr>
  );
}
