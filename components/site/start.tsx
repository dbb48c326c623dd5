import { useTranslations } from "next-intl";
import { Link } from "@/components/i18n/link";
import { LinkButton } from "@/components/ui/link-button";
import { Icon } from "@/components/ui/icon";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { Answers } from "./start-answers";
import { Needs } from "./start-needs";

/** An estimate: some twenty short questions for a family with a birth, fewer for others. */
const minutes = 3;

export function Start() {
  const t = useTranslations("start");
  return (
    <div className="grid gap-8">
      <div className="grid justify-items-start gap-4">
        <PageTitle>{t("title")}</PageTitle>
        <p className="text-lg">{t("lead")}</p>
        <LinkButton href="/check/family/">
          <span>{t("begin")}</span>
          <Icon name="chevron" />
        </LinkButton>
        <Link href="/plan/" className="target text-link">
          {t("plan")}
        </Link>
        <p className="text-muted">{t("privacy")}</p>
      </div>
      <Section title={t("answersTitle")}>
        <Answers />
      </Section>
      <Section title={t("needTitle")}>
        <Needs />
      </Section>
      <Section title={t("timeTitle")}>
        <p>{t("time", { minutes })}</p>
      </Section>
      <Section title={t("forWhomTitle")}>
        <p>{t("forWhom")}</p>
      </Section>
    </div>
  );
}
