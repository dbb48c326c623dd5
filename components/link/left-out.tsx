"use client";

import { useTranslations } from "next-intl";
import { useCase } from "@/components/answers/use-case";
import { useFieldName } from "@/components/questions/use-field-name";
import { everyQuestion } from "@/lib/household";

/** The pairs of a link that could not be taken: by the question's name where there is one. */
export function LeftOut({ keys }: { keys: readonly string[] }) {
  const t = useTranslations("link");
  const now = useCase();
  const nameOf = useFieldName();
  if (keys.length === 0) return null;
  const all = everyQuestion(now.answers.children.length, now);
  const name = (key: string) => {
    const question = all.find(({ path }) => path === key);
    return question ? nameOf(key, question, now) : key;
  };
  return (
    <>
      <p>{t("leftOut")}</p>
      <ul className="list-disc pl-6">
        {keys.map((key) => (
          <li key={key}>{name(key)}</li>
        ))}
      </ul>
    </>
  );
}
