import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Card } from "@/components/ui/card";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Worked } from "@/lib/plan/worked";
import { say } from "@/lib/result";

const signs: Record<NonNullable<Worked["outcome"]>, { icon: IconName; color: string }> = {
  eligible: { icon: "tick", color: "text-granted" },
  referred: { icon: "open", color: "text-brand" },
  unknown: { icon: "open", color: "text-muted" },
  free: { icon: "tick", color: "text-granted" },
  notEligible: { icon: "cross", color: "text-attention" },
};

/** One family: what it answered, and what comes of it. */
export function WorkedExample({ example, place }: { example: Worked; place: number }) {
  const t = useTranslations("plan");
  const { outcome } = example;
  return (
    <Card as="section" aria-labelledby={`example-${place}`} className="gap-2">
      <h3 id={`example-${place}`} className="text-lg font-semibold">
        {t("example.place", { place })}
      </h3>
      <Answers of={example} />
      {outcome && <Sign of={outcome} />}
      <Outcome of={example} />
    </Card>
  );
}

function Sign({ of }: { of: NonNullable<Worked["outcome"]> }) {
  const t = useTranslations("plan");
  const { icon, color } = signs[of];
  return (
    <p className="flex gap-2 font-semibold">
      <span className={`pt-0.5 ${color}`}>
        <Icon name={icon} />
      </span>
      <span>{t(`example.status.${of}`)}</span>
    </p>
  );
}

function Answers({ of: { answers } }: { of: Worked }) {
  const words = useWords();
  return (
    <dl className="grid gap-1 text-base">
      {answers.map(({ name, answer, beside }) => (
        <div key={words(name)}>
          <dt className="inline text-muted">{`${words(say("paper.item", { name }))} `}</dt>
          <dd className="inline">{[answer, ...beside].map(words).join(" · ")}</dd>
        </div>
      ))}
    </dl>
  );
}

function Outcome({ of: { gains, failures } }: { of: Worked }) {
  const words = useWords();
  return (
    <>
      {gains.map(({ figure, bound, sentence }, place) => (
        <div key={place}>
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="min-w-0 text-xl/snug font-bold text-brand first-letter:uppercase">{words(figure)}</span>
            {bound && <span className="text-sm text-muted">{words(bound)}</span>}
          </p>
          <p>{words(sentence)}</p>
        </div>
      ))}
      {failures.map((failure) => (
        <p key={words(failure)}>{words(failure)}</p>
      ))}
    </>
  );
}
