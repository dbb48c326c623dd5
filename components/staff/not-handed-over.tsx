"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { useFieldName } from "@/components/questions/use-field-name";
import { questionAbout } from "@/lib/household";

/** Before a case is handed over: what is filled in wrongly goes along in no link, and takes all children with it. */
export function NotHandedOver({ of }: { of: Case }) {
  const t = useTranslations("staff");
  const nameOf = useFieldName();
  const names = of.errors.flatMap(({ path }) => {
    const question = questionAbout(path, of.every);
    return question ? [nameOf(path, question, of)] : [];
  });
  if (names.length === 0) return null;
  const losesChildren = of.errors.some(({ path }) => /^children(?:\.\d+\.birthDate)?$/.test(path));
  return (
    <div className="grid gap-1 text-base text-attention">
      <p>{t("notHandedOver", { count: names.length })}</p>
      <ul className="list-disc pl-6">
        {[...new Set(names)].map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {losesChildren && <p>{t("childrenNotHandedOver")}</p>}
    </div>
  );
}
