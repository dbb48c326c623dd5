import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { ErrorLinks } from "@/components/check/error-links";
import { useChangeHref } from "../use-change-href";

/** Answers that could not be used, and are missing from the result. */
export function Problems({ of }: { of: Case }) {
  const t = useTranslations("result");
  return <ErrorLinks title={(count) => t("problems", { count })} of={of} hrefOf={useChangeHref()} />;
}
