import type { Assessment } from "@/lib/entitlements";

/** One right, judged. */
export type Judged = Assessment["entitlements" | "beside"][number];

/** The JSON of a right judged, as bytes, but for its benefits: what stands before and, where it has any, behind them. */
export type Frame = readonly [before: Uint8Array, behind?: Uint8Array];

/** How many bytes are remembered at the most; then it begins anew. */
const MOST_KEPT = 2_000_000;

/** So many frames with the same conditions are remembered: these decide nearly all the others. */
const MOST_ALIKE = 16;

/** A right judged, with its frame; and with its whole JSON, where the very same benefits came again. */
interface Known {
  readonly of: Judged;
  readonly frame: Frame;
  whole?: Frame;
}

/** What came so far of the conditions of a right, what may come next, and the frames of those that end here. */
class Place {
  readonly alike: Known[] = [];
  readonly #next: (Place | undefined)[] = [];

  constructor(readonly id = "") {}

  /** The place behind one condition more; `undefined` where another condition stands there already. */
  behind({ id, holds, child = -1 }: Judged["conditions"][number]): Place | undefined {
    const at = 3 * (child + 1) + (holds === null ? 2 : holds ? 1 : 0);
    const next = (this.#next[at] ??= new Place(id));
    return next.id === id ? next : undefined;
  }
}

/**
 * Makes a finder of frames. They are most of an assessment, and the same ones come again from family to family: each is
 * made once, and found by what was judged.
 */
export function remembering(
  frameOf: (judged: Judged) => Frame,
  reasonsOf: (judged: Judged) => Judged["conditions"],
): (judged: Judged) => Frame {
  const rights = new Map<string, Place>();
  let kept = 0;

  const placeOf = (judged: Judged): Place | undefined => {
    if (kept > MOST_KEPT) rights.clear();
    if (rights.size === 0) kept = 0;
    let place: Place | undefined = rights.get(judged.id);
    if (place === undefined) rights.set(judged.id, (place = new Place()));
    for (const condition of reasonsOf(judged)) {
      const next: Place | undefined = place.behind(condition);
      if (next === undefined) return undefined;
      place = next;
    }
    return place;
  };

  const add = (frame: Frame): Frame => {
    for (const part of frame) kept += part?.length ?? 0;
    return frame;
  };

  return (judged) => {
    const place = placeOf(judged);
    if (!place) return frameOf(judged);
    for (const known of place.alike) {
      if (!hasSameFrame(known.of, judged)) continue;
      // What every family gets alike, a service, is one list for all of them.
      if (known.of.benefits !== judged.benefits) return known.frame;
      return (known.whole ??= add(wholeOf(known)));
    }
    const frame = add(frameOf(judged));
    if (place.alike.length === MOST_ALIKE) place.alike.pop();
    place.alike.push({ of: judged, frame });
    return frame;
  };
}

function wholeOf({ of: { benefits }, frame: [before, behind] }: Known): Frame {
  return [behind ? Buffer.concat([before, Buffer.from(JSON.stringify(benefits)), behind]) : before];
}

/** Whether all is the same but what the benefits are, where the id and the conditions are. */
function hasSameFrame(one: Judged, other: Judged): boolean {
  return (
    one.status === other.status &&
    one.group === other.group &&
    one.basis === other.basis &&
    (one.benefits.length === 0) === (other.benefits.length === 0) &&
    hasSame(one.missing, other.missing) &&
    hasSame(one.refine, other.refine) &&
    hasSame(one.assumptions, other.assumptions)
  );
}

function hasSame(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
