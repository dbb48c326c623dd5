/** What holds from one number (of a day, of a month) to another, both included. */
export interface Span<Value> {
  readonly from: number;
  readonly until: number;
  readonly value: Value;
}

/** What holds at a number; `undefined` where nothing does. */
export function valueAt<Value>(spans: readonly Span<Value>[], at: number): Value | undefined {
  for (const { from, until, value } of spans) if (from <= at && at <= until) return value;
  return undefined;
}
