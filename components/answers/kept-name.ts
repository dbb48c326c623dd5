/** Under which name session storage has the answers. */
export const KEPT = "answers";
