import { notFound } from "next/navigation";
import { RightPage } from "@/components/plan/right-page";
import { rightMetadata } from "@/components/plan/right-metadata";
import { Alternates } from "@/components/site/alternates";
import { planPageOf } from "@/lib/plan/page";
import { planRightOf, planRights } from "@/lib/plan/rights";

type Props = { params: Promise<{ id: string }> };

export const generateStaticParams = () => planRights.map(({ id }) => ({ id }));

export const generateMetadata = async ({ params }: Props) => rightMetadata((await params).id);

export default async function PlanRightPage({ params }: Props) {
  const right = planRightOf((await params).id) ?? notFound();
  return (
    <>
      <Alternates path={`/plan/${right.id}/`} />
      <RightPage page={planPageOf(right)} />
    </>
  );
}
