import { useTranslations } from "next-intl";
import { hotlines as numbers, type HotlineId } from "@/lib/result";

/** Whom to call; a tap dials. */
export function HotlineLinks({ hotlines }: { hotlines: readonly HotlineId[] }) {
  const t = useTranslations();
  return (
    <ul className="flex flex-wrap gap-x-4">
      {hotlines.map((hotline) => (
        <li key={hotline}>
          {/* A narrow screen with large type has no room for both on a line; paper has. */}
          <a href={`tel:${numbers[hotline]}`} className="target text-link py-1 print:py-0 print:whitespace-nowrap">
            {t("result.call", { name: t(`hotlines.${hotline}`), number: numbers[hotline] }).replaceAll("\u00a0", " ")}
          </a>
        </li>
      ))}
    </ul>
  );
}
