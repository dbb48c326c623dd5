const apart = "grid gap-4 print:block print:gap-3 print:*:mb-2.5 elder:print:columns-1";

/** Cards one below the other; on paper in two columns, in large print in one. */
export const cardColumns = `${apart} print:columns-2`;

/** The same for cards of a line or two, three beside each other on paper. */
export const shortCardColumns = `${apart} print:columns-3`;
