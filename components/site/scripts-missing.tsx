import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonLook } from "@/components/ui/button-look";
import { FootBar } from "@/components/ui/foot-bar";
import { hotlines } from "@/lib/result";
import { UntilWhole } from "./until-whole";

/**
 * Says why nothing answers a press: scripts are switched off, or have not come after some seconds. Without scripts there
 * is still what can be read, and somebody to call.
 */
export function ScriptsMissing() {
  const t = useTranslations("error");
  const locale = useLocale();
  // The note in the page takes this press: it needs no script that comes by the network.
  const reload = (
    <button type="button" data-reload className={buttonLook("secondary")}>
      {t("reload")}
    </button>
  );
  return (
    <UntilWhole>
      <noscript>
        <div className="fixed inset-x-0 bottom-0">
          <FootBar>
            {t.rich("scripts.off", {
              number: hotlines.city,
              plan: linkTo(`/${locale}/plan/`),
              call: linkTo(`tel:${hotlines.city}`),
            })}
          </FootBar>
        </div>
      </noscript>
      <div role="status" className="late">
        <FootBar action={reload}>{t("scripts.late")}</FootBar>
      </div>
    </UntilWhole>
  );
}

function linkTo(href: string) {
  return function LinkTo(words: ReactNode) {
    return (
      <a href={href} className="text-link">
        {words}
      </a>
    );
  };
}
