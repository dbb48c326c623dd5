import { getTranslations } from "next-intl/server";
import { locales, type Locale } from "@/lib/i18n/locales";
import { initialsOf } from "@/lib/plan/initials";
import { planPageOf } from "@/lib/plan/page";
import { planRights } from "@/lib/plan/rights";
import { writtenAlike, type Searched } from "@/lib/plan/search";

/** What the search of a language looks through: names in every language, for who reads one may know the other's word. */
export async function searchIndex(locale: Locale): Promise<readonly Searched[]> {
  const speaking = await Promise.all(
    locales.map(async (one) => [one, await getTranslations({ locale: one })] as const),
  );
  return planRights.map((right) => {
    const { id, title, about } = planPageOf(right);
    const said = new Map(speaking.map(([one, t]) => [one, t(title.key as never)]));
    const explained = speaking.map(([, t]) => t(about.key as never));
    return {
      id,
      title: said.get(locale) ?? "",
      words: writtenAlike([...said.values(), ...explained].join(" ")),
      initials: initialsOf(said.get("zh") ?? ""),
    };
  });
}
