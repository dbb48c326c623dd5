"use client";

import { useCallback } from "react";
import { usePathname, useRouter } from "@/components/i18n/navigation";
import { clearAddress } from "./address";
import { openLink, type Openable } from "./open-link";

const REVIEW = "/check/";

/** Opens a link and takes it out of the address bar; one that lost something goes by the review, which names it. */
export function useTake(): (link: Openable) => void {
  const router = useRouter();
  const isReview = usePathname().startsWith(REVIEW.slice(0, -1));
  return useCallback(
    (link) => {
      openLink(link);
      clearAddress();
      if (link.leftOut.length > 0 && !isReview) router.replace(REVIEW);
    },
    [router, isReview],
  );
}
