import { instruments, national, PLAN, type Citation } from "@/lib/entitlements";
import { onDay, say, type Phrase } from "./phrase";

/** The number of a decree, where it is cited by one. */
const DECREE = 619;

/** Where a right stands: instrument, date and clauses. The law's own words stay with the law. */
export function citationsOf(basis: readonly Citation[]): readonly Phrase[] {
  const clauses = basis.filter(({ instrument }) => instrument === PLAN).map(({ clause }) => clausePhrase(clause));
  const others = basis.flatMap((citation) => nationalPhrase(citation) ?? []);
  if (clauses.length === 0) return others;
  return [say(`instruments.${PLAN}`, { day: onDay(instruments[PLAN].date), clauses }), ...others];
}

function nationalPhrase({ instrument, clause }: Citation): Phrase | undefined {
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
  }
}

/** `2.4.1` = part 二, section (四), item 1. */
function clausePhrase(clause: string): Phrase {
  const [part, section, item] = clause.split(".").map(Number);
  return say("instruments.clause", { part, section, item });
}

function inForceFrom(document: string): string {
  const row = national.infantDeduction.rows.find(({ clause }) => clause === document);
  return row?.from ?? instruments["national-infant-tax"].date;
}
