import { useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { inOrder, type Result } from "@/lib/result";
import { AlsoList } from "./also-list";
import { SumRow } from "./sum-row";

/** The five sums, those of the family first, each leading to its card; beneath them what is added to none. */
export function Sums({ sums, also }: Pick<Result, "sums" | "also">) {
  const t = useTranslations("result");
  return (
    <section aria-labelledby="sums" className="grid gap-2">
      <VisuallyHidden>
        <h2 id="sums">{t("sumsTitle")}</h2>
      </VisuallyHidden>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line">
        {inOrder(sums).map((sum) => (
          <li key={sum.id}>
            <SumRow sum={sum} />
          </li>
        ))}
      </ul>
      <AlsoList also={also} />
    </section>
  );
}
