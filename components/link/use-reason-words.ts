"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { civilDate } from "@/components/i18n/civil-date";
import { useErrorWords } from "@/components/questions/use-error-words";
import { FIRST_DAY, LAST_DAY, type AskedQuestion, type LeftOut } from "@/lib/household";
import { isolated } from "./isolated";

/** Codes whose words are the same in a form and in a link: bounds, and what depends on other answers. */
const bounds: readonly LeftOut["code"][] = [
  ...(["tooLow", "tooHigh", "tooManyDecimals", "notWhole", "tooEarly", "tooLate", "tooMany"] as const),
  ...(["beforeStart", "beforeBirth", "outsideLeaveWindow"] as const),
];

type ReasonWords = (pair: LeftOut, question: AskedQuestion | undefined, now: Case) => string;

const reach = { first: civilDate(FIRST_DAY), last: civilDate(LAST_DAY) };

/** Says why a pair of a link could not be taken: of the link, not of how to type into a form. */
export function useReasonWords(): ReasonWords {
  const say = useTranslations("link");
  const t = useTranslations("link.reason");
  const errorWords = useErrorWords();
  return ({ path, code, sign }, question, now) => {
    if (code === "repeated" || code === "damaged") return t(code);
    if (path === "on") return bounds.includes(code) ? say("dayOutside", reach) : t("badDay");
    if (!question) return t("unknownField");
    const kind = kindOf(path, question);
    if (bounds.includes(code) && kind !== "percent")
      // One child too many is no fault of its birth date.
      return errorWords({ path: code === "tooMany" ? question.path : path, code }, question, now);
    return sign === undefined ? t(kind, { least: 0, most: 1 }) : t("stray", { sign: isolated(sign) });
  };
}

function kindOf(path: string, { input }: AskedQuestion) {
  const field = path.split(".").at(-1);
  if (field === "from" || field === "until") return "month";
  return field === "birthDate" || field === "leaveStart" ? "date" : input.kind;
}
