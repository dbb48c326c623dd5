import { WithWholeCalculator } from "@/components/answers/with-whole-calculator";
import { Review } from "@/components/check/review";
import { pageMetadata } from "@/components/i18n/page-metadata";
import { Words } from "@/components/i18n/words";
import { Alternates } from "@/components/site/alternates";

export const generateMetadata = () => pageMetadata("check");

export default function ReviewPage() {
  return (
    <Words
      namespaces={["answer", "check", "doubts", "errors", "fields", "link", "missing", "questions", "steps", "unit"]}
    >
      <Alternates path="/check/" />
      <WithWholeCalculator>
        <Review />
      </WithWholeCalculator>
    </Words>
  );
}
