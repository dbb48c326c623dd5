import { useTranslations } from "next-intl";

const needs = ["birthDates", "insurance", "home"] as const;

export function Needs() {
  const t = useTranslations("start.need");
  return (
    <ul className="grid list-disc gap-1.5 pl-5 marker:text-brand">
      {needs.map((need) => (
        <li key={need}>{t(need)}</li>
      ))}
    </ul>
  );
}
