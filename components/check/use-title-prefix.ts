"use client";

import { useEffect } from "react";

/** Puts a word before the page's title for as long as it holds, so that it is heard first. */
export function useTitlePrefix(word: string): void {
  useEffect(() => {
    if (word === "") return;
    const prefix = `${word} `;
    document.title = prefix + document.title;
    return () => {
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [word]);
}
