import { useMessages, useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Link } from "@/components/i18n/link";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { Section } from "@/components/ui/section";
import { planPageOf } from "@/lib/plan/page";
import { planGroups, planRights, type PlanRight } from "@/lib/plan/rights";
import { Begin } from "./begin";
import { PlanSearch } from "./plan-search";

/** Every right of the plan, and those beside it, each leading to its page. */
export function PlanList() {
  const t = useTranslations("plan");
  const { search } = useMessages();
  const beside = planRights.filter(({ group }) => group === "beside").length;
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="grid gap-3">
        <ArrivalTitle>{t("title")}</ArrivalTitle>
        <p>{t("lead", { plan: planRights.length - beside, beside })}</p>
        <p className="text-muted">{t("draftNote")}</p>
      </div>
      <PlanSearch messages={{ search }} />
      {planGroups.map(({ id, rights }) => (
        <Section key={id} title={t(`group.${id}`)}>
          {id === "beside" && <p>{t("groupLead.beside")}</p>}
          <ul className="grid gap-3">
            {rights.map((right) => (
              <RightLine key={right.id} right={right} />
            ))}
          </ul>
        </Section>
      ))}
      <Begin />
    </div>
  );
}

function RightLine({ right }: { right: PlanRight }) {
  const words = useWords();
  const { id, title, about } = planPageOf(right);
  return (
    <li>
      <Link href={`/plan/${id}/`} className="target text-link font-semibold">
        {words(title)}
      </Link>
      <p className="text-base text-muted">{words(about)}</p>
    </li>
  );
}
