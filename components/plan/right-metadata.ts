import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pageMetadata } from "@/components/i18n/page-metadata";
import { planPageOf } from "@/lib/plan/page";
import { planRightOf } from "@/lib/plan/rights";

/** Title and description of the page of a right; of none, those of the list. */
export async function rightMetadata(id: string): Promise<Metadata> {
  const right = planRightOf(id);
  if (!right) return pageMetadata("plan");
  const t = await getTranslations();
  const { title, about } = planPageOf(right);
  const said = t(about.key as never);
  return pageMetadata("plan", {
    title: t(title.key as never),
    description: t("plan.pageDescription", { about: said }),
  });
}
