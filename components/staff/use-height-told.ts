"use client";

import { useEffect, useRef } from "react";

/**
 * Tells the style sheet how high an element is, whatever its words come to: the property is set on its parent.
 * @param property such as `--head-height`; until it is told, `var()` takes its fallback
 * @returns the reference to give to the element
 */
export function useHeightTold<Told extends HTMLElement>(property: `--${string}`) {
  const told = useRef<Told>(null);
  useEffect(() => {
    const element = told.current;
    if (!element) return;
    const observer = new ResizeObserver(() =>
      element.parentElement?.style.setProperty(property, `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [property]);
  return told;
}
