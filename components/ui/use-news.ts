"use client";

import { useState } from "react";

/**
 * Words once they are news: those that stood on the page from the first were read with it.
 * @param words what is to be told
 * @param loaded whether they are the visitor's own already
 */
export function useNews(words: string, loaded: boolean): string {
  const [first, setFirst] = useState<string>();
  const [changed, setChanged] = useState(false);
  if (loaded && first === undefined) setFirst(words);
  if (first !== undefined && words !== first && !changed) setChanged(true);
  return changed ? words : "";
}
