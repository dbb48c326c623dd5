import { pageMetadata } from "@/components/i18n/page-metadata";
import { PlanList } from "@/components/plan/plan-list";
import { Alternates } from "@/components/site/alternates";

export const generateMetadata = () => pageMetadata("plan");

export default function PlanListPage() {
  return (
    <>
      <Alternates path="/plan/" />
      <PlanList />
    </>
  );
}
