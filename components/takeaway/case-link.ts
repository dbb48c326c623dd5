import type { Case } from "@/components/answers/use-case";
import type { Locale } from "@/lib/i18n/locales";
import { encodeLink } from "@/lib/household";

/** What a link to a case should say. */
export interface LinkWish {
  readonly locale: Locale;
  /** Leaves out amounts of money. */
  readonly withoutMoney?: boolean;
}

/**
 * The address that reopens a case, answers in its fragment: no server sees them. Answers that no longer matter are not
 * carried.
 */
export function caseLink(
  { household, on }: Pick<Case, "household" | "on">,
  { locale, withoutMoney = false }: LinkWish,
) {
  return `${window.location.origin}/${locale}/check/#${encodeLink(household, { on, withoutMoney })}`;
}
