"use client";

import { createContext, type ReactElement } from "react";

/**
 * What stands around the legend of a question: nothing in a form of questions alone. Where they stand among other
 * things, or each by itself, one finds them by a heading.
 */
export const LegendFrame = createContext((legend: ReactElement): ReactElement => legend);
