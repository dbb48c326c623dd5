"use client";

import { useEffect } from "react";

/** Puts words before the page's title for as long as they hold, so that they are heard first; a space ends them. */
export function useTitlePrefix(prefix: string): void {
  useEffect(() => {
    if (prefix === "") return;
    const put = () => {
      document.title = prefix + document.title;
    };
    put();
    const watcher = new MutationObserver(() => {
      if (!document.title.startsWith(prefix) && isOwnTitle()) put();
    });
    watcher.observe(document.head, { childList: true, characterData: true, subtree: true });
    return () => {
      watcher.disconnect();
      if (document.title.startsWith(prefix)) document.title = document.title.slice(prefix.length);
    };
  }, [prefix]);
}

/** A page that was just come to gives its own title a moment later. What a page translator made of it is let be. */
function isOwnTitle(): boolean {
  const own = document.querySelector<HTMLMetaElement>("meta[property='og:title']")?.content;
  return own !== undefined && document.title.startsWith(own);
}
