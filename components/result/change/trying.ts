"use client";

import { createContext, type ComponentType } from "react";
import type { Setting } from "@/lib/entitlements";
import type { AssessedCase, Details, RightId } from "@/lib/result";
import type { Suggested, Suggestions } from "@/lib/result/suggestions";

/** What is shown of changes: loaded later. */
export interface ChangeViews {
  readonly BestChange: ComponentType<{ best: Suggested }>;
  readonly CardChanges: ComponentType<{ id: RightId; turning: readonly Suggested[] }>;
  readonly TrialNotice: ComponentType<{ now: AssessedCase; trial: Trial }>;
  /** How the result looks while a change is tried on it. */
  readonly trialLook: string;
}

/** A trial that is on. */
export interface Trial extends Begun {
  readonly part: ChangeViews;
  /** The case with the change made. */
  readonly of: AssessedCase;
  readonly details: Details;
  readonly end: () => void;
}

/** What would change the result, and how to try it. */
export interface Trying {
  readonly part: ChangeViews;
  readonly suggestions: Suggestions;
  /** Shows the result with a change made, until it is ended. */
  readonly begin: (change: Begun) => void;
}

/** A change that is being tried. */
export interface Begun {
  readonly set: Setting;
  /** The id of the button that began it, where whoever ends it comes back to. */
  readonly button: string;
}

/** Nothing until it is loaded, and while a trial is on: a trial is not tried upon. */
export const TryingContext = createContext<Trying | undefined>(undefined);
