import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { QrCode } from "./qr-code";
import { useCaseLink } from "./use-case-link";

/** The code on paper that reopens the case. */
export function PaperCode({ of }: { of: Case }) {
  const t = useTranslations("paper");
  const { link } = useCaseLink(of);
  return (
    <figure className="float-right ml-6 w-min text-sm">
      <QrCode text={link} label={t("qrAlt")} onPaper className="max-w-none" />
      <figcaption className="pt-1">{t("qr")}</figcaption>
    </figure>
  );
}
