"use client";

import { useSyncExternalStore } from "react";
import { kioskOf, readKioskText, subscribeToKiosk, type Hideable, type Kiosk } from "./kiosk";

/** How this device stands if it is a shared one; nothing before the visit. */
export function useKiosk(): Kiosk | undefined {
  return kioskOf(useSyncExternalStore(subscribeToKiosk, readKioskText, () => null));
}

/** What its owner keeps from those who use it: nothing on any other device. */
export function useHides(): (part: Hideable) => boolean {
  const hides = useKiosk()?.hides;
  return (part) => hides?.includes(part) ?? false;
}
