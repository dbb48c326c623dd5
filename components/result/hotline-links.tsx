import { useTranslations } from "next-intl";
import { hotlines as numbers, type HotlineId } from "@/lib/result";

/** Whom to call; a tap dials. */
export function HotlineLinks({ hotlines }: { hotlines: readonly HotlineId[] }) {
  const t = useTranslations();
  return (
    <ul className="flex flex-wrap gap-x-4">
      {hotlines.map((hotline) => (
        <li key={hotline}>
          <a href={`tel:${numbers[hotline]}`} className="target text-link py-1 print:py-0">
            {t("result.call", { name: t(`hotlines.${hotline}`), number: numbers[hotline] })}
          </a>
        </li>
      ))}
    </ul>
  );
}
