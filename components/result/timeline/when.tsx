"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Fold } from "@/components/ui/fold";
import { useLoaded } from "@/components/ui/use-loaded";
import { usePrinting } from "@/components/ui/use-printing";
import type { AssessedCase } from "@/lib/result";

const load = () => import("./timeline-part");

/** When what begins and ends: folded, and fetched once it is opened; on paper if it was. */
export function When({ of }: { of: AssessedCase }) {
  const t = useTranslations("timeline");
  const printing = usePrinting();
  const [opened, setOpened] = useState(false);
  return (
    <section className={`print:break-inside-auto ${opened ? "" : "print:hidden"}`}>
      <Fold summary={t("title")} onToggle={({ currentTarget }) => currentTarget.open && !printing && setOpened(true)}>
        {opened ? <Loaded of={of} /> : <p className="pt-3 text-muted">{t("wait")}</p>}
      </Fold>
    </section>
  );
}

function Loaded({ of }: { of: AssessedCase }) {
  const t = useTranslations("timeline");
  const part = useLoaded(load);
  return part ? <part.TimelinePart of={of} /> : <p className="pt-3 text-muted">{t("wait")}</p>;
}
