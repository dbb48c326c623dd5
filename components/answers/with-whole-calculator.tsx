"use client";

import { useState } from "react";
import type { Blocks } from "@/components/ui/blocks";
import { haveCalculator } from "./calculator-here";
import * as calculator from "./whole-calculator";

/** As `WithCalculator`, for a page that tells of a case what a form does as well. */
export function WithWholeCalculator({ children }: { children: Blocks }) {
  useState(() => haveCalculator(calculator));
  return children;
}
