"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { useCase } from "@/components/answers/use-case";
import { useFieldName } from "@/components/questions/use-field-name";
import { Notice } from "@/components/ui/notice";
import type { AskedQuestion } from "@/lib/household";
import { DoubtNote } from "./doubt-note";
import { doubtsOf } from "./doubts-of";
import { useLater } from "./use-later";

type Props = {
  /** The way to a question, under its name. */
  link: (question: AskedQuestion, name: string) => ReactNode;
  /** The fields stand on the same page, and each asks for itself. */
  besideFields?: true;
};

/** All improbable answers that count, to be settled away from their fields; those settled stay until one leaves. */
export function Doubts({ link, besideFields }: Props) {
  const t = useTranslations("doubts");
  const nameOf = useFieldName();
  const now = useCase();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const doubts = doubtsOf(now);
  const fresh = (useLater(doubts) ?? []).map(({ path }) => path).filter((path) => !seen.includes(path));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const listed = now.asked.filter(({ path }) => seen.includes(path));
  if (listed.length === 0) return null;
  return (
    <Notice tone="attention" title={t("title", { count: doubts.length })}>
      <ul className="grid gap-3">
        {listed.map((question) => (
          <li key={question.path} className="grid gap-1">
            <p>{link(question, nameOf(question.path, question, now))}</p>
            <DoubtNote id={`${question.path}-listed-doubt`} question={question} silent={besideFields} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
