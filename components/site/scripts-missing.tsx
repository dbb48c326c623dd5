import { useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button-look";
import { FootBar } from "@/components/ui/foot-bar";
import { UntilAwake } from "./until-awake";

/** Says why nothing answers a press: scripts are switched off, or have not come after some seconds. */
export function ScriptsMissing() {
  const t = useTranslations("error");
  // The note in the page takes this press: it needs no script that comes by the network.
  const reload = (
    <button type="button" data-reload className={buttonLook("secondary")}>
      {t("reload")}
    </button>
  );
  return (
    <UntilAwake>
      <noscript>
        <div className="fixed inset-x-0 bottom-0">
          <FootBar>{t("scripts.off")}</FootBar>
        </div>
      </noscript>
      <div role="status" className="late">
        <FootBar action={reload}>{t("scripts.late")}</FootBar>
      </div>
    </UntilAwake>
  );
}
