import { firstQuestions } from "@/components/answers/first-questions";
import { pageMetadata } from "@/components/i18n/page-metadata";
import { Words } from "@/components/i18n/words";
import { resultNamespaces } from "@/components/result/namespaces";
import { Alternates } from "@/components/site/alternates";
import { DeskPage } from "@/components/staff/desk-page";

export const generateMetadata = () => pageMetadata("staff");

const namespaces = [...resultNamespaces, "check", "staff", "steps"] as const;

export default function StaffPage() {
  return (
    <Words namespaces={namespaces}>
      <Alternates path="/staff/" />
      <DeskPage first={firstQuestions()} />
    </Words>
  );
}
