import { useTranslations } from "next-intl";
import { HotlineLinks } from "@/components/result/hotline-links";
import { ArrivalTitle } from "@/components/ui/arrival-title";
import { Section } from "@/components/ui/section";

/** What the tests of this project hold (e2e/), and what nobody has tried yet. */
const checked = [
  "rules",
  "keyboard",
  "size",
  "targets",
  "contrast",
  "motion",
  "systemColors",
  "voice",
  "paper",
] as const;
const notChecked = ["people", "browsers", "apps", "paper"] as const;
const offers = ["elder", "aloud", "print"] as const;

/** In the units of their messages: pixels of a screen, shares of the ordinary size of type. */
const values = { width: 320, type: 2, target: 44, level: "AA", strong: "AAA", standard: "WCAG 2.2" };

/** For whom the site was made to work, how that was checked, what was not, and where there is help. */
export function AccessibilityStatement() {
  const t = useTranslations("accessibility");
  return (
    <div className="grid grid-cols-1 gap-8">
      <div className="grid gap-3">
        <ArrivalTitle>{t("title")}</ArrivalTitle>
        <p>{t("lead", values)}</p>
      </div>
      <Section title={t("offersTitle")}>
        <Points of={offers.map((offer) => t(`offers.${offer}`))} />
      </Section>
      <Section title={t("checkedTitle")}>
        <Points of={checked.map((point) => t(`checked.${point}`, values))} />
      </Section>
      <Section title={t("notCheckedTitle")}>
        <Points of={notChecked.map((point) => t(`notChecked.${point}`))} />
      </Section>
      <Section title={t("helpTitle")}>
        <p>{t("help")}</p>
        <HotlineLinks hotlines={["city"]} />
      </Section>
    </div>
  );
}

function Points({ of }: { of: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1.5 pl-5 marker:text-brand">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
