"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const t = useTranslations("error");
  // A part of the program that has another name since the last release: to try again would change nothing.
  const isMissing = error.name === "ChunkLoadError";
  return (
    <div role="alert" className="grid justify-items-start gap-4">
      <PageTitle>{t("title")}</PageTitle>
      <p>{t(isMissing ? "missing" : "advice")}</p>
      <div className="flex flex-wrap gap-3">
        {!isMissing && <Button onClick={reset}>{t("retry")}</Button>}
        <Button kind={isMissing ? "primary" : "secondary"} onClick={() => window.location.reload()}>
          {t("reload")}
        </Button>
      </div>
    </div>
  );
}
