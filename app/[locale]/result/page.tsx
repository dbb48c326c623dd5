import { pageMetadata } from "@/components/i18n/page-metadata";
import { Words } from "@/components/i18n/words";
import { Result } from "@/components/result/result";
import { Alternates } from "@/components/site/alternates";

export const generateMetadata = () => pageMetadata("result");

const namespaces = [
  ...(["answer", "assumptions", "benefits", "calendar", "conditions", "doubts", "entitlements", "errors"] as const),
  ...(["fields", "hotlines", "instruments", "link", "paper", "questions", "result", "takeaway", "unit"] as const),
];

export default function ResultPage() {
  return (
    <Words namespaces={namespaces}>
      <Alternates path="/result/" />
      <Result />
    </Words>
  );
}
