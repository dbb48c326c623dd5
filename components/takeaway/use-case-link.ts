import { useLocale } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { caseLink } from "./case-link";
import { useMoneyWish, type MoneyWish } from "./money-wish";

/** The link to a case as it is to be handed on, wherever it is shown, and the wish that it follows. */
export function useCaseLink(of: Case): MoneyWish & { readonly link: string } {
  const wish = useMoneyWish();
  return { ...wish, link: caseLink(of, { locale: useLocale(), withoutMoney: wish.withoutMoney }) };
}
