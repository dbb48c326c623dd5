/** Work on items, several at a time. */
export interface Turns<Item, Result> {
  readonly items: AsyncIterable<Item>;
  readonly work: (item: Item) => Promise<Result>;
  /** How many may be under way. */
  readonly most: number;
}

type Coming<Item> = { readonly got: IteratorResult<Item> } | { readonly fault: unknown };

/**
 * The results of work on items, in the order of the items, each as soon as it and all before it are there.
 * @throws what the items throw, after the results of all before
 */
export async function* inTurn<Item, Result>({ items, work, most }: Turns<Item, Result>): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const next = (): Promise<Coming<Item>> =>
    source.next().then(
      (got) => ({ got }),
      (fault: unknown) => ({ fault }),
    );
  const open: Promise<Result>[] = [];
  let coming: Promise<Coming<Item>> | undefined = next();
  while (coming) {
    const came = await (open.length >= most ? undefined : either(coming, open[0]));
    if (came === undefined) {
      yield* first(open);
    } else if ("fault" in came) {
      while (open.length > 0) yield* first(open);
      throw came.fault;
    } else if (came.got.done) {
      coming = undefined;
    } else {
      open.push(begun(work(came.got.value)));
      coming = next();
    }
  }
  while (open.length > 0) yield* first(open);
}

/** What comes, unless a result is there before it. */
function either<Of, Result>(coming: Promise<Of>, result: Promise<Result> | undefined): Promise<Of | undefined> {
  const nothing = () => undefined;
  return result ? Promise.race([coming, result.then(nothing, nothing)]) : coming;
}

async function* first<Result>(open: Promise<Result>[]): AsyncGenerator<Result> {
  const result = open.shift();
  if (result) yield await result;
}

/** Its failure is told when its turn comes, or not at all where nobody waits for it any more. */
function begun<Result>(result: Promise<Result>): Promise<Result> {
  result.catch(() => {});
  return result;
}
