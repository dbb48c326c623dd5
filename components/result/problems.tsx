import { useTranslations } from "next-intl";
import { Link } from "@/components/i18n/navigation";
import { Notice } from "@/components/ui/notice";

/** Says that some answers could not be used, and leads to where they are mended. */
export function Problems({ count }: { count: number }) {
  const t = useTranslations("result");
  if (count === 0) return null;
  return (
    <Notice tone="attention" title={t("problems", { count })}>
      <Link href="/check/" className="target text-link">
        {t("changeAnswers")}
      </Link>
    </Notice>
  );
}
