/** A `#`, or its full-width form, that was escaped on the way: once, twice, or more often. nginx reads it as well. */
export const escapedHash = /%(?:25)*23|%(?:25)*ef%(?:25)*(?:bc%(?:25)*83|b9%(?:25)*9f)/i;
