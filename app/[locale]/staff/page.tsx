import { pageMetadata } from "@/components/i18n/page-metadata";
import { Words } from "@/components/i18n/words";
import { Alternates } from "@/components/site/alternates";
import { Desk } from "@/components/staff/desk";

export const generateMetadata = () => pageMetadata("staff");

const namespaces = [
  ...(["answer", "assumptions", "benefits", "calendar", "check", "conditions", "entitlements", "errors"] as const),
  ...(["fields", "hotlines", "instruments", "link", "paper", "questions", "result", "staff", "steps"] as const),
  ...(["doubts", "takeaway", "unit"] as const),
];

export default function StaffPage() {
  return (
    <Words namespaces={namespaces}>
      <Alternates path="/staff/" />
      <Desk />
    </Words>
  );
}
