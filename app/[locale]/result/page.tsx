import { WithCalculator } from "@/components/answers/with-calculator";
import { pageMetadata } from "@/components/i18n/page-metadata";
import { Words } from "@/components/i18n/words";
import { resultNamespaces } from "@/components/result/namespaces";
import { Result } from "@/components/result/result";
import { Alternates } from "@/components/site/alternates";

export const generateMetadata = () => pageMetadata("result");

export default function ResultPage() {
  return (
    <Words namespaces={resultNamespaces}>
      <Alternates path="/result/" />
      <WithCalculator>
        <Result />
      </WithCalculator>
    </Words>
  );
}
