"use client";

import { useTranslations } from "next-intl";
import { useWords } from "@/components/answers/use-words";
import { FieldLink } from "@/components/ui/field-link";
import type { Asked, Card, Phrase } from "@/lib/result";

/** One right in a line or two: its figures and from when until when, or what it waits for, or why it is not the family's. */
export function Standing({ card: { title, gains, missing, refine, failures } }: { card: Card }) {
  const words = useWords();
  const [failure] = failures;
  return (
    <li className="grid">
      <span className="font-semibold">{words(title)}</span>
      {gains.map(({ figure, bound, who, period }, place) => (
        <span key={place} className={`first-letter:uppercase ${bound ? "text-brand" : ""}`}>
          <span>{words(figure)}</span> <Muted of={who} /> <Muted of={period} />
        </span>
      ))}
      {failure && <span className="text-muted">{words(failure.statement)}</span>}
      <Fields kind="waitsFor" of={missing} />
      <Fields kind="refineTitle" of={refine} />
    </li>
  );
}

function Muted({ of }: { of: Phrase | undefined }) {
  const words = useWords();
  return of && <span className="text-muted">{words(of)}</span>;
}

function Fields({ kind, of }: { kind: "waitsFor" | "refineTitle"; of: readonly Asked[] }) {
  const t = useTranslations("result");
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 text-sm">
      <span className="text-muted">{t(kind)}</span>
      {of.map(({ path, name }) => (
        <FieldLink key={path} field={path}>
          {words(name)}
        </FieldLink>
      ))}
    </span>
  );
}
