"use client";

import type { Case } from "@/components/answers/use-case";
import { SaveCalendar } from "@/components/takeaway/save-calendar";
import { SavePdf } from "@/components/takeaway/save-pdf";
import { savesNothing } from "@/components/takeaway/saves-nothing";
import { SaveCase } from "./save-case";

/** The case as a PDF, as calendar entries, as a case for the tests. */
export function Files({ of, link }: { of: Case; link: string }) {
  return (
    <div className="grid gap-5 pt-2 text-base">
      <div className="flex flex-wrap gap-2">
        <SavePdf of={of} link={link} />
        <SaveCalendar of={of} />
      </div>
      {!savesNothing() && <SaveCase of={of} />}
    </div>
  );
}
