/** Cards one below the other; on paper in two columns, none of them cut. */
export const cardColumns = "grid gap-4 print:block print:columns-2 print:gap-3 print:*:mb-2.5";
