"use client";

import { useTranslations } from "next-intl";
import { workedOut } from "@/components/answers/calculator";
import { isolated } from "@/components/link/isolated";
import { rememberedOf, type FoundOpenable } from "@/components/link/open-link";
import { useReasonWords } from "@/components/link/use-reason-words";
import type { CivilDate } from "@/lib/entitlements";
import { questionAbout, type JudgedPair, type LeftOut } from "@/lib/household";

/** So many pairs are listed: no template writes more. */
const MOST = 200;

/** What became of each pair of a link. */
export function TestedPairs({ link, today }: { link: FoundOpenable; today: CivilDate }) {
  const t = useTranslations("staff.links.tester");
  const say = useTranslations("link");
  const reasonWords = useReasonWords();
  const now = workedOut(link.answers, today, rememberedOf(link));
  const reasonOf = (pair: LeftOut) => reasonWords(pair, questionAbout(pair.path, now.every), now);

  function lines({ fault, without = [], read, ...pair }: JudgedPair): readonly string[] {
    if (fault) return [t("refused", { reason: reasonOf({ ...pair, ...fault }) })];
    const unknown = without.map((value) => reasonOf({ ...pair, value, code: "invalid" }));
    if (read === undefined) return [t("empty")];
    return [t("read", { value: JSON.stringify(read) }), ...unknown.map((reason) => t("refused", { reason }))];
  }

  return (
    <>
      <p className={link.changed ? "font-semibold text-attention" : ""}>
        {link.changed ? say("altered") : t(link.marked ? "markAgrees" : "noMark")}
      </p>
      {link.others > 0 && <p>{say("others", { count: link.others })}</p>}
      <ul className="grid gap-2">
        {link.pairs.slice(0, MOST).map((pair, at) => (
          <li key={at} className="border-t border-line pt-2">
            <code className="font-mono text-sm font-semibold wrap-anywhere">
              {isolated(pair.value === "" ? pair.key : `${pair.key}=${pair.value}`)}
            </code>
            {lines(pair).map((line) => (
              <p key={line} className="wrap-anywhere">
                {line}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
