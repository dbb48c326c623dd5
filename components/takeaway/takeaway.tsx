"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { HiddenHere } from "@/components/kiosk/hidden-here";
import { useHides } from "@/components/kiosk/use-kiosk";
import { useKeptLink } from "@/components/link/use-kept-link";
import { Checkbox } from "@/components/ui/checkbox";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { useLoading } from "@/components/ui/use-loaded";
import { caseFragment } from "./case-link";
import { PrintPaper } from "./print-paper";
import { loadCodes } from "./qr-on-demand";
import { SaveCalendar } from "./save-calendar";
import { SavePdf } from "./save-pdf";
import { savesNothing } from "./saves-nothing";
import { Share } from "./share";
import { useCaseLink } from "./use-case-link";

/** What a family may take along: the link and its QR code, the calendar, paper. */
export function Takeaway({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const hides = useHides();
  const [sharing, setSharing] = useState(false);
  const [codes] = useLoading(loadCodes);
  const { link, withoutMoney, setWithoutMoney } = useCaseLink(of);
  const as = withoutMoney ? "withoutMoney" : "whole";
  const { kept, keep } = useKeptLink(caseFragment(of, { withoutMoney }), { as, initially: savesNothing() });
  return (
    <div className="print:hidden">
      <Section title={t("title")}>
        <div className="grid gap-3">
          <div className="flex flex-wrap gap-2 empty:hidden">
            {!hides("files") && <SavePdf of={of} link={link} />}
            {!savesNothing() && (
              <>
                {!hides("files") && <SaveCalendar of={of} />}
                {!hides("print") && <PrintPaper of={of} link={link} waits={!codes.part && !codes.why} />}
              </>
            )}
          </div>
          <HiddenHere />
          <Fold
            summary={t(hides("links") ? "qr" : "share")}
            onToggle={({ currentTarget }) => setSharing(currentTarget.open)}
          >
            {sharing && (
              <Share link={link}>
                <Checkbox
                  label={t("withoutMoney")}
                  hint={t("withoutMoneyHint")}
                  checked={withoutMoney}
                  onChange={setWithoutMoney}
                />
                {!hides("links") && (
                  <Checkbox label={t("keepInAddress")} hint={t("keepInAddressHint")} checked={kept} onChange={keep} />
                )}
              </Share>
            )}
          </Fold>
        </div>
      </Section>
    </div>
  );
}
