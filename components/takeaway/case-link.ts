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
 * The address that reopens a case, answers in its fragment: no server sees them. All that was answered is carried: what
 * is not asked today may be asked once an open question is answered.
 */
export function caseLink(
  { given, on }: Pick<Case, "given" | "on">,
  { locale, withoutMoney = false }: LinkWish,
): string {
  return `${window.location.origin}/${locale}/check/#${encodeLink(given, { on, withoutMoney })}`;
}
