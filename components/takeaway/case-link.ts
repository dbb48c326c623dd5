import type { Case } from "@/components/answers/use-case";
import type { Locale } from "@/lib/i18n/locales";
import { carriedPaths, encodeLink } from "@/lib/household";

/** What a link to a case should say. */
interface LinkWish {
  readonly locale: Locale;
  /** Leaves out amounts of money. */
  readonly withoutMoney?: boolean;
}

/**
 * The address that reopens a case, answers in its fragment: no server sees them. An answer that is not asked today is
 * carried only where it may yet be asked, once an open question is answered.
 */
export function caseLink(of: Pick<Case, "given" | "on">, { locale, ...wish }: LinkWish): string {
  return `${window.location.origin}/${locale}/check/#${caseFragment(of, wish)}`;
}

/** What stands behind the `#` of a link to a case. */
export function caseFragment({ given, on }: Pick<Case, "given" | "on">, wish: Omit<LinkWish, "locale"> = {}): string {
  return encodeLink(given, { on, only: carriedPaths(given, on), ...wish });
}
