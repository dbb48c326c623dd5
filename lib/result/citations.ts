import { instruments, national, PLAN, shandong, type Citation } from "@/lib/entitlements";
import { onDay, say, type Phrase } from "./phrase";

/** The number of a decree, where it is cited by one. */
const DECREE = 619;

/** Where a right stands: instrument, date and clauses. The law's own words stay with the law. */
export function citationsOf(basis: readonly Citation[]): readonly Phrase[] {
  const clauses = basis.filter(({ instrument }) => instrument === PLAN).map(({ clause }) => clausePhrase(clause));
  const others = basis.flatMap((citation) => otherPhrase(citation) ?? []);
  if (clauses.length === 0) return others;
  return [say(`instruments.${PLAN}`, { day: onDay(instruments[PLAN].date), clauses }), ...others];
}

function otherPhrase({ instrument, clause }: Citation): Phrase | undefined {
  switch (instrument) {
    case PLAN:
      return undefined;
    case "national-maternity":
      return say("instruments.national-maternity", {
        day: onDay(instruments[instrument].date),
        decree: DECREE,
        article: Number(clause),
      });
    case "national-infant-tax":
      return say("instruments.national-infant-tax", { document: clause, day: onDay(inForceFrom(clause)) });
    case "national-childcare-allowance":
      return say("instruments.national-childcare-allowance", {
        published: onDay(clause),
        day: onDay(instruments[instrument].date),
      });
    case "national-education-tax":
    case "national-free-preschool":
      return say(`instruments.${instrument}`, { document: clause, day: onDay(instruments[instrument].date) });
    case "shandong-population":
      return say("instruments.shandong-population", { article: Number(clause), day: onDay(shandongDay(clause)) });
  }
}

/** `2.4.1` = part 二, section (四), item 1. */
function clausePhrase(clause: string): Phrase {
  const [part, section, item] = clause.split(".").map(Number);
  return say("instruments.clause", { part, section, item });
}

function shandongDay(article: string): string {
  const found = Object.values(shandong).find(({ clause }) => clause === article);
  return found?.from ?? instruments["shandong-population"].date;
}

function inForceFrom(document: string): string {
  const row = national.infantDeduction.rows.find(({ clause }) => clause === document);
  return row?.from ?? instruments["national-infant-tax"].date;
}
