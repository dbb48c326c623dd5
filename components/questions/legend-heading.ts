"use client";

import { createContext } from "react";

/** Whether the legend of a question is a heading: where questions stand among other things, one finds them by it. */
export const LegendHeading = createContext<"h3" | undefined>(undefined);
