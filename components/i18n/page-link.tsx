"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, type ComponentProps, type MouseEvent } from "react";
import { setOut } from "./under-way";

type Props = Omit<ComponentProps<"a">, "download" | "href" | "ref" | "target"> & {
  /** The address, with its language. */
  href: string;
  /** Fetches the page ahead once the link is in sight; not unless asked for: most of what is in sight is never pressed. */
  ahead?: boolean;
};

/**
 * Leads to another page of ours without loading it whole; before any script it is a link like any other. Next's own, for
 * addresses of every kind, would be 2,800 bytes of every page.
 */
export function PageLink({ ahead = false, onClick, ...props }: Props) {
  const { href } = props;
  const router = useRouter();
  const place = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (!ahead || !place.current || typeof IntersectionObserver !== "function") return;
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) router.prefetch(href);
    });
    watch.observe(place.current);
    return () => watch.disconnect();
  }, [ahead, href, router]);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    const { altKey, ctrlKey, defaultPrevented, metaKey, shiftKey } = event;
    // Asked for in another tab, or as a file.
    if (defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    setOut(href);
    router.push(href);
  }

  return <a ref={place} onClick={follow} {...props} />;
}
