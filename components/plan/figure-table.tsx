import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import type { FigureRow } from "@/lib/plan/figures";

const columns = ["name", "value", "since", "citation"] as const;

/** On a narrow screen the cells of a row stand one below the other; the roles keep it a table for those who hear it. */
export function FigureTable({ rows }: { rows: readonly FigureRow[] }) {
  const t = useTranslations("plan");
  return (
    <table role="table" className="block w-full text-left text-base sm:table">
      <thead role="rowgroup" className="sr-only sm:not-sr-only sm:table-header-group">
        <tr role="row" className="border-b-2 border-line">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col" className="py-1.5 pr-4 text-sm text-muted">
              {t(`column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block sm:table-row-group">
        {rows.map((row) => (
          <Row key={`${row.figure} ${row.from}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

const cell = "block pr-4 align-top sm:table-cell sm:py-2";

function Row({ row: { name, value, since, citation } }: { row: FigureRow }) {
  const words = useWords();
  return (
    <tr role="row" className="block border-b border-line py-2 sm:table-row">
      <th role="rowheader" scope="row" className={`${cell} font-normal sm:w-1/4`}>
        {words(name)}
      </th>
      <td role="cell" className={`${cell} font-semibold sm:whitespace-nowrap`}>
        {words(value)}
      </td>
      <td role="cell" className={`${cell} text-sm text-muted sm:w-1/5`}>
        {words(since)}
      </td>
      <td role="cell" className={`${cell} text-sm text-muted`}>
        {words(citation)}
      </td>
    </tr>
  );
}
