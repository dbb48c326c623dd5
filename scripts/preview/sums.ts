import type { Assessment, Benefit } from "@/lib/entitlements";
import { isBetter } from "@/lib/entitlements/worth";
import { rightsOf, type Judged } from "./compare";

/** What one right comes to over many families, before and after; money in yuan, exact to the fen. */
export interface RightSum {
  readonly id: Judged["id"];
  readonly had: number;
  readonly has: number;
  readonly gain: number;
  readonly lose: number;
  readonly perMonth: { readonly before: string; readonly after: string };
  readonly inAll: { readonly before: string; readonly after: string };
}

type Tally = Record<"had" | "has" | "gain" | "lose", number> &
  Record<"monthBefore" | "monthAfter" | "allBefore" | "allAfter", bigint>;

/** Paid out of the family's own savings: no money granted. */
const OWN_SAVINGS = "provident-fund-rent";

const isHad = ({ status }: Judged) => status === "eligible" || status === "referred";

/** Adds families up, right by right; however many come, it holds no more than a row for each right. */
export class Sums {
  readonly #tallies = new Map<Judged["id"], Tally>();
  #families = 0;

  get families(): number {
    return this.#families;
  }

  add(before: Assessment, after: Assessment): void {
    this.#families += 1;
    const old = rightsOf(before);
    rightsOf(after).forEach((right, place) => {
      const was = old[place]?.id === right.id ? old[place] : old.find(({ id }) => id === right.id);
      this.#count(right, was, { before, after });
    });
  }

  #count(right: Judged, was: Judged | undefined, { before, after }: Record<"before" | "after", Assessment>): void {
    const isHere = isHad(right);
    const wasHere = was !== undefined && isHad(was);
    const tally = this.#tallyOf(right.id);
    if (!isHere && !wasHere) return;
    if (wasHere) tally.had += 1;
    if (isHere) tally.has += 1;
    if (!wasHere ? isHere : isHere && isBetter(right, was)) tally.gain += 1;
    if (!isHere ? wasHere : wasHere && isBetter(was, right)) tally.lose += 1;
    if (right.id === OWN_SAVINGS) return;
    if (was) {
      tally.monthBefore += BigInt(ofMonth(was.benefits, before.on));
      tally.allBefore += BigInt(inAll(was.benefits));
    }
    tally.monthAfter += BigInt(ofMonth(right.benefits, after.on));
    tally.allAfter += BigInt(inAll(right.benefits));
  }

  #tallyOf(id: Judged["id"]): Tally {
    const found = this.#tallies.get(id);
    if (found) return found;
    const tally: Tally = {
      had: 0,
      has: 0,
      gain: 0,
      lose: 0,
      monthBefore: 0n,
      monthAfter: 0n,
      allBefore: 0n,
      allAfter: 0n,
    };
    this.#tallies.set(id, tally);
    return tally;
  }

  /** A row for each right, in the order of the catalogue. */
  rows(): readonly RightSum[] {
    return [...this.#tallies].map(([id, { had, has, gain, lose, ...of }]) => ({
      id,
      had,
      has,
      gain,
      lose,
      perMonth: { before: inYuan(of.monthBefore), after: inYuan(of.monthAfter) },
      inAll: { before: inYuan(of.allBefore), after: inYuan(of.allAfter) },
    }));
  }
}

const fenOf = (yuan = 0): number => Math.round(yuan * 100);

/** What is paid a month, in the month of a day, in fen. */
function ofMonth(benefits: readonly Benefit[], on: string): number {
  let fen = 0;
  for (const benefit of benefits)
    if (benefit.kind === "cash" && benefit.per === "month" && (benefit.from ?? "") <= on.slice(0, 7))
      fen += fenOf(benefit.amount);
  return fen;
}

/** What is paid from then on until the end, in fen. */
function inAll(benefits: readonly Benefit[]): number {
  let fen = 0;
  for (const benefit of benefits) if (benefit.kind === "cash") fen += fenOf(benefit.total ?? benefit.amount);
  return fen;
}

function inYuan(fen: bigint): string {
  const cents = String(fen % 100n).padStart(2, "0");
  return `${fen / 100n}${cents === "00" ? "" : `.${cents}`}`;
}
