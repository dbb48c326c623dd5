"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("error");
  return (
    <div role="alert" className="grid justify-items-start gap-4">
      <PageTitle>{t("title")}</PageTitle>
      <p>{t("advice")}</p>
      <Button onClick={reset}>{t("retry")}</Button>
    </div>
  );
}
