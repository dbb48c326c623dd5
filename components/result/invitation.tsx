import { useTranslations } from "next-intl";
import { AnswersElsewhere } from "@/components/answers/answers-elsewhere";
import { LinkButton } from "@/components/ui/link-button";

/** What stands in place of a result: before any script has run, and where nothing was answered yet. */
export function Invitation({ state }: { state: "wait" | "empty" }) {
  const t = useTranslations("result");
  return (
    <div className="foot-below grid justify-items-start gap-4">
      <p>{t(`${state}.text`)}</p>
      {state === "empty" && <AnswersElsewhere />}
      <LinkButton href="/check/family/" kind={state === "empty" ? "primary" : "secondary"}>
        {t(`${state}.begin`)}
      </LinkButton>
    </div>
  );
}
