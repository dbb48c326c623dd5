"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { SaveCalendar } from "./save-calendar";
import { SavePdf } from "./save-pdf";

/** Most families only look: the code for links and QR codes comes when it is asked for. */
const Share = lazy(() => import("./share").then(({ Share }) => ({ default: Share })));

/** What a family may take along: the link and its QR code, the calendar, paper. */
export function Takeaway({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const [sharing, setSharing] = useState(false);
  return (
    <div className="print:hidden">
      <Section title={t("title")}>
        <div className="grid gap-6">
          <SavePdf of={of} />
          <SaveCalendar of={of} />
          <div className="grid justify-items-start gap-2">
            <Button kind="secondary" onClick={() => window.print()}>
              {t("print")}
            </Button>
            <p className="text-muted">{t("printHint")}</p>
          </div>
          <Fold summary={t("share")} onToggle={({ currentTarget }) => setSharing(currentTarget.open)}>
            <Suspense>{sharing && <Share of={of} />}</Suspense>
          </Fold>
        </div>
      </Section>
    </div>
  );
}
