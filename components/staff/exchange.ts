/** Puts a case on the desk by `put`, and draws the form anew. */
export type Exchange = (put: () => void) => void;
