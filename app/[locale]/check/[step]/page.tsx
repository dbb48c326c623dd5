import { getTranslations } from "next-intl/server";
import { CalculatorLater } from "@/components/answers/calculator-later";
import { firstQuestions } from "@/components/answers/first-questions";
import { StepScreen } from "@/components/check/step-screen";
import { Words } from "@/components/i18n/words";
import { Alternates } from "@/components/site/alternates";
import { pageMetadata } from "@/components/i18n/page-metadata";
import { steps, type Step } from "@/lib/household";

type Props = { params: Promise<{ step: Step }> };

export const generateStaticParams = () => steps.map((step) => ({ step }));

export async function generateMetadata({ params }: Props) {
  const { step } = await params;
  return pageMetadata("check", { title: (await getTranslations("steps"))(step) });
}

export default async function StepPage({ params }: Props) {
  const { step } = await params;
  return (
    <Words
      namespaces={["aloud", "answer", "check", "doubts", "errors", "fields", "missing", "questions", "steps", "unit"]}
    >
      <Alternates path={`/check/${step}/`} />
      <CalculatorLater first={firstQuestions()}>
        <StepScreen key={step} step={step} />
      </CalculatorLater>
    </Words>
  );
}
