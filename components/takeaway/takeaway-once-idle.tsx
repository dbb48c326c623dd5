"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { Section } from "@/components/ui/section";
import { useLoading } from "@/components/ui/use-loaded";
import { whenIdle } from "@/components/ui/when-idle";
import { Missing } from "./missing";

const load = () => new Promise<void>((resolve) => void whenIdle(resolve)).then(() => import("./takeaway"));

/** What a family may take along: fetched once the page rests, for it is the last that one looks for; its place is kept. */
export function TakeawayOnceIdle({ of }: { of: Case }) {
  const t = useTranslations("takeaway");
  const [{ part, why }, retry] = useLoading(load);
  if (part) return <part.Takeaway of={of} />;
  return (
    <div className="min-h-64 print:hidden">
      <Section title={t("title")}>
        <Missing why={why} onRetry={retry} />
      </Section>
    </div>
  );
}
