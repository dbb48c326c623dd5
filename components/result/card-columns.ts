/** Cards one below the other; on paper in two columns, or in one of large print, none of them cut. */
export const cardColumns = "grid gap-4 print:block print:columns-2 elder:print:columns-1 print:gap-3 print:*:mb-2.5";
