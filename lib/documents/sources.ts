import { PLAN, qingdao } from "@/lib/entitlements";
import { citationsOf, say, type Details, type Phrase, type Value } from "@/lib/result";

/** Where a right stands, in short: `二（四）1`, `2.4.1`; the end of the sheet spells it out. */
export function inShort({ key, values = {} }: Phrase): Phrase {
  const short = Object.entries(values).map(([name, value]) => [name, isList(value) ? value.map(inShort) : value]);
  return say(key.replace(/^instruments\./, "paper.short."), Object.fromEntries(short));
}

/** How clauses are written in short, by an example; the other instruments in full; what is not known of the draft; who made the sheet. */
export function sourcesOf(details: Details): readonly Phrase[] {
  const [example] = citationsOf(qingdao.deliverySubsidy.rows);
  const others = otherSources(details);
  return [
    ...(example ? [say("paper.source", { short: inShort(example), full: example })] : []),
    ...(others.length > 0 ? [say("paper.sources", { citations: others })] : []),
    say("paper.adoption"),
    say("paper.maker"),
  ];
}

/** What else than the plan the rights of a sheet stand on, each once, in full. */
function otherSources({ cards: { eligible, referred }, beside }: Details): readonly Phrase[] {
  const cited = [...eligible, ...beside.cards.eligible, ...referred].flatMap(({ citations }) => citations);
  const others = cited.filter(({ key }) => key !== `instruments.${PLAN}`);
  return [...new Map(others.map((citation) => [JSON.stringify(citation), citation])).values()];
}

function isList(value: Value): value is readonly Phrase[] {
  return Array.isArray(value);
}
