import { useTranslations } from "next-intl";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { inOrder, type Result } from "@/lib/result";
import { SumRow } from "./sum-row";

/** The five sums of the draft, those of the family first, each leading to its card. */
export function Sums({ sums }: Pick<Result, "sums">) {
  const t = useTranslations("result");
  return (
    <section aria-labelledby="sums">
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
    </section>
  );
}
