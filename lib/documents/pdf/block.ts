import type { At } from "./pen";

/** Something of a known height that is never cut in two. */
export interface Block {
  readonly height: number;
  readonly paint: (at: At) => void;
  /** The white above it, which a new page swallows. */
  readonly above?: number;
  /** Stays on the page of what follows. */
  readonly leads?: boolean;
}

/** Blocks as narrow as a column, read down the first column and then the next. */
export interface Columns {
  readonly columns: number;
  readonly entries: readonly Block[];
}

/** What stands one below the other on a sheet. */
export type Piece = Block | Columns;
