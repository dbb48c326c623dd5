import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/components/i18n/link";
import { Words } from "@/components/i18n/words";
import { PageTitle } from "@/components/ui/page-title";
import { Section } from "@/components/ui/section";
import { exampleFragment } from "./example";
import { FieldTables } from "./field-table";
import { LinkRules } from "./link-rules";
import { Tester } from "./tester";

/** What a program needs: the schema of a household, and links with what each is opened as. */
const files = ["household.schema.json", "golden-links.json"] as const;

/** The format of links, for those whose systems write them by template. */
export function LinkFormat() {
  const t = useTranslations("staff.links");
  const example = `/${useLocale()}/check/#${exampleFragment}`;
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="grid gap-3">
        <PageTitle>{t("title")}</PageTitle>
        <p>{t("lead")}</p>
      </div>
      <Section title={t("exampleTitle")}>
        <p>{t("exampleHint")}</p>
        {/* A page load, as when the link comes from elsewhere. */}
        <a href={example} className="text-link rounded-card bg-sunken p-4 font-mono text-sm wrap-anywhere">
          {example}
        </a>
      </Section>
      <Section title={t("rulesTitle")}>
        <LinkRules />
      </Section>
      <Section title={t("fieldsTitle")}>
        <p>{t("fieldsHint")}</p>
        <div className="grid gap-8 pt-2">
          <FieldTables />
        </div>
      </Section>
      <Section title={t("tester.title")}>
        <p>{t("tester.hint")}</p>
        <Words namespaces={["errors", "fields", "link", "questions", "staff", "unit"]}>
          <Tester />
        </Words>
      </Section>
      <Section title={t("filesTitle")}>
        <ul className="grid gap-2">
          {files.map((file) => (
            <li key={file}>
              <a href={`/${file}`} download className="target text-link">
                {t(`file.${file === files[0] ? "schema" : "golden"}`)}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Link href="/staff/" className="target text-link justify-self-start">
        {t("back")}
      </Link>
    </div>
  );
}
