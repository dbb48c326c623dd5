import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { leaveWindow } from "@/lib/entitlements";
import { EARLIEST_BIRTH, LINK_VERSION, LONGEST_WAIT, MOST_CHILDREN } from "@/lib/household";
import { exampleDay } from "./example";

const DAY = 86_400_000;
const { from, until } = leaveWindow(exampleDay);
const leaveBefore = (Date.parse(until) - Date.parse(from)) / DAY;

/** Texts in a link, and limits, that the rules name. */
const written = {
  version: { pair: `v=${LINK_VERSION}` },
  day: { pair: `on=${exampleDay}` },
  open: {},
  children: { first: "children.0.birthDate", second: "children.1.birthDate", most: MOST_CHILDREN },
  noChildren: { pair: "children=" },
  days: { earliest: EARLIEST_BIRTH, most: LONGEST_WAIT, leave: "mother.leaveStart", before: leaveBefore },
  months: { from: "nursery.from", until: "nursery.until" },
  situations: { pair: "situations=career-break,housing-guarantee", none: "situations=" },
  none: { children: "children=", situations: "situations=" },
  empty: {},
  written: {
    date: "2024/03/01",
    amount: "600,000.00",
    tenThousands: "60万",
    ratio: "30%",
    child: "children[0].birthDate",
  },
  badPair: {},
  mark: { key: "c" },
  escape: { sign: "&" },
  fragment: { sign: "#" },
  keep: {},
} as const;

const rules = Object.keys(written) as readonly (keyof typeof written)[];

/** How a link is put together, rule by rule. */
export function LinkRules() {
  const t = useTranslations("staff.links.rule");
  const code = (text: ReactNode) => <code className="font-mono text-sm wrap-anywhere">{text}</code>;
  return (
    <ul className="grid list-disc gap-2 pl-5 marker:text-brand">
      {rules.map((rule) => (
        <li key={rule}>{t.rich(rule, { ...written[rule], code } as never)}</li>
      ))}
    </ul>
  );
}
