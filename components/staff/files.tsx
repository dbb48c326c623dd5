"use client";

import type { Case } from "@/components/answers/use-case";
import { SaveCalendar } from "@/components/takeaway/save-calendar";
import { SavePdf } from "@/components/takeaway/save-pdf";

/** The case as a PDF, as calendar entries. */
export function Files({ of, link }: { of: Case; link: string }) {
  return (
    <div className="grid gap-5 pt-2 text-base">
      <SavePdf of={of} link={link} />
      <SaveCalendar of={of} />
    </div>
  );
}
