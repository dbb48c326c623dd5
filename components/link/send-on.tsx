"use client";

import { useEffect } from "react";
import { sentOn } from "./sent-on";

/** Sends a link that landed where nothing opens one to where it is opened, and leaves it in no entry of the history. */
export function SendOn() {
  useEffect(() => {
    const go = () => {
      const place = sentOn(window.location);
      if (place !== undefined) window.location.replace(place);
    };
    go();
    window.addEventListener("hashchange", go);
    return () => window.removeEventListener("hashchange", go);
  }, []);
  return null;
}
