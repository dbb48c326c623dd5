import { useTranslations } from "next-intl";
import { MOST_HOMES, MOST_YUAN, situations } from "@/lib/household";
import { exampleDay } from "./example";
import type { FieldRow } from "./field-rows";

/** What may stand after the `=` of a field: each value with its words, or how to write one. */
export function FieldValues({ row: { input, words } }: { row: FieldRow }) {
  const t = useTranslations();
  const say = (key: string) => t(key as never);
  const option = (value: string) => [value, say(`questions.${words}.options.${value}`)] as const;
  switch (input.kind) {
    case "yesNo":
      return <Values of={[["1", t("answer.yes")] as const, ["0", t("answer.no")] as const]} />;
    case "choice":
      return <Values of={input.options.map(option)} />;
    case "situations":
      return <Values lead={t("staff.links.value.several")} of={situations.map(option)} />;
    case "rate":
      return <Values of={input.options.map((share) => [String(share), t("unit.percent", { share })] as const)} />;
    case "amount":
      return t("staff.links.value.amount", { least: 0, most: MOST_YUAN, decimals: 2 });
    case "count":
      return t("staff.links.value.count", { least: 0, most: MOST_HOMES });
    case "percent":
      return t("staff.links.value.ratio", { ratio: String(0.3), share: 0.3 });
    case "month":
      return t("staff.links.value.month", { example: exampleDay.slice(0, 7) });
    default:
      return t("staff.links.value.date", { example: exampleDay });
  }
}

type Value = readonly [value: string, words: string];

function Values({ lead, of }: { lead?: string; of: readonly Value[] }) {
  return (
    <>
      {lead && <p>{lead}</p>}
      <ul className="grid gap-0.5">
        {of.map(([value, words]) => (
          <li key={value}>
            <code className="font-mono text-sm wrap-anywhere">{value}</code> <span className="text-muted">{words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
