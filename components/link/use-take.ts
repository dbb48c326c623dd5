"use client";

import { useCallback } from "react";
import { usePathname, useRouter } from "@/components/i18n/navigation";
import { clearAddress } from "./address";
import { openLink, type FoundOpenable } from "./open-link";

const REVIEW = "/check/";

/** Opens a link and takes it out of the address bar; one that lost something, or was changed, goes by the review, which says so. */
export function useTake(): (link: FoundOpenable) => void {
  const router = useRouter();
  const isReview = usePathname().startsWith(REVIEW.slice(0, -1));
  return useCallback(
    (link) => {
      openLink(link);
      clearAddress();
      if ((link.leftOut.length > 0 || link.changed) && !isReview) router.replace(REVIEW);
    },
    [router, isReview],
  );
}
