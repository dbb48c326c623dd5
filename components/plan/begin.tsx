import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";

/** From what holds for all to what holds for this family. */
export function Begin() {
  const t = useTranslations("plan");
  return (
    <div className="grid justify-items-start gap-2 print:hidden">
      <p>{t("beginLead")}</p>
      <LinkButton href="/check/family/">
        <span>{t("begin")}</span>
        <Icon name="chevron" />
      </LinkButton>
    </div>
  );
}
