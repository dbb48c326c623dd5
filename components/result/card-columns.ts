/** Cards one below the other; on paper across the whole sheet: columns of boxes that must not break overflow it. */
export const cardColumns = "grid gap-2 sm:gap-3 print:block print:*:mb-1.5";

/** The same for cards of a line or two, two beside each other on paper. */
export const shortCardColumns =
  "grid gap-3 print:block print:*:mb-1.5 print:*:inline-grid print:*:w-[49%] print:*:align-top print:odd:*:mr-[2%] elder:print:*:grid elder:print:*:w-full";
