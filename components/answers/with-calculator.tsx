"use client";

import { useState } from "react";
import type { Blocks } from "@/components/ui/blocks";
import * as calculator from "./calculator";
import { haveCalculator } from "./calculator-here";

/** A page that shows what comes of the answers: what works that out comes with it. */
export function WithCalculator({ children }: { children: Blocks }) {
  useState(() => haveCalculator(calculator));
  return children;
}
