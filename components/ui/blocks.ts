import type { ReactElement } from "react";

/**
 * What a component lays out beside something of its own: elements, never a bare text. A page translator puts another
 * node in a text's place, and React no longer finds one that has siblings.
 */
export type Blocks = ReactElement | readonly Blocks[] | false | null | undefined;
