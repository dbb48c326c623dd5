"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { Link } from "@/components/i18n/link";
import type { Blocks } from "@/components/ui/blocks";
import { Fold } from "@/components/ui/fold";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { inShort } from "@/lib/documents/sources";
import { say, type Card, type Phrase } from "@/lib/result";
import { GroundNotes } from "./ground-notes";
import { ReasonList } from "./reason-list";
import { leaveFrom } from "./use-return";

/** What a card rests on, folded away. */
export function Grounds({ card }: { card: Card }) {
  const t = useTranslations("result");
  const words = useWords();
  const summary = (
    <>
      <span>{t("unfoldGrounds")}</span>
      <VisuallyHidden>{` ${words(card.title)}`}</VisuallyHidden>
    </>
  );
  return (
    <Fold summary={summary}>
      <GroundsShown card={card} />
    </Fold>
  );
}

/** What a card rests on: its conditions one by one, what was assumed, the clauses. */
export function GroundsShown({ card }: { card: Card }) {
  const t = useTranslations("result");
  const words = useWords();
  const { id, title, status, about, gains, reasons, oneIsEnough, assumptions, citations } = card;
  const granted = status === "eligible" || status === "referred";
  return (
    <div className="grid gap-4 pt-2 text-base print:block print:pt-0 print:text-sm print:*:mr-3 print:*:inline">
      {/* Paper is the short form: what was answered stands at its end, once. */}
      <div className="grid gap-4 print:hidden!">
        <p className={gains.length > 0 || !granted ? "" : "sm:hidden elder:hidden"}>{words(about)}</p>
        <Part title={t("conditionsTitle")}>
          {oneIsEnough && <p className="text-muted">{t("oneIsEnough")}</p>}
          {reasons.map((some, place) => (
            <ReasonList key={place} of={some} />
          ))}
        </Part>
      </div>
      {status === "notEligible" && <GroundNotes card={card} />}
      <Statements title={t("assumptionsTitle")} phrases={assumptions} />
      <div className="print:hidden!">
        <Statements title={t("citationsTitle")} phrases={citations} />
      </div>
      <Link
        href={`/plan/${id}/`}
        onClick={() => leaveFrom(id)}
        className="target text-link justify-self-start print:hidden!"
      >
        <span>{t("planPage")}</span>
        <VisuallyHidden>{` ${words(title)}`}</VisuallyHidden>
      </Link>
      <p className="hidden print:inline">{words(say("paper.basis", { citations: citations.map(inShort) }))}</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: Blocks }) {
  return (
    <div className="grid gap-1.5 print:*:inline">
      <h4 className="font-semibold print:mr-1">{title}</h4>
      {children}
    </div>
  );
}

function Statements({ title, phrases }: { title: string; phrases: readonly Phrase[] }) {
  const words = useWords();
  if (phrases.length === 0) return null;
  return (
    <Part title={title}>
      <ul className="grid list-disc gap-1 pl-5 marker:text-muted print:pl-0 print:*:mr-2 print:*:inline">
        {phrases.map((phrase) => (
          <li key={words(phrase)}>{words(phrase)}</li>
        ))}
      </ul>
    </Part>
  );
}
