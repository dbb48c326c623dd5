"use client";

import { useTranslations } from "next-intl";
import { WARNING_SECONDS } from "@/components/answers/use-seconds-left";
import { hideable, idleMinutes, sayKiosk } from "@/components/kiosk/kiosk";
import { useKiosk } from "@/components/kiosk/use-kiosk";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceCard } from "@/components/ui/choice-card";
import { Choices } from "@/components/ui/choices";
import { Fieldset } from "@/components/ui/fieldset";

/** Where the owner of a shared computer begins: ten minutes, and nothing hidden. */
const FIRST = { minutes: 10, hides: [] } as const;

/** Says that anybody may come to this computer, when it wipes itself, and what it does not offer; in effect at once. */
export function KioskChoice() {
  const t = useTranslations("staff.kiosk");
  const kiosk = useKiosk();
  return (
    <div className="grid gap-4 pt-2 text-base">
      <Checkbox
        label={t("on")}
        hint={t("onHint")}
        checked={kiosk !== undefined}
        onChange={(isOn) => sayKiosk(isOn ? FIRST : undefined)}
      />
      {kiosk && (
        <>
          <Fieldset id="kiosk" legend={t("minutes")} part hint={t("minutesHint", { seconds: WARNING_SECONDS })}>
            <Choices short>
              {idleMinutes.map((minutes) => (
                <ChoiceCard
                  key={minutes}
                  type="radio"
                  name="kiosk"
                  checked={kiosk.minutes === minutes}
                  onChange={() => sayKiosk({ ...kiosk, minutes })}
                >
                  {t("minute", { minutes })}
                </ChoiceCard>
              ))}
            </Choices>
          </Fieldset>
          {hideable.map((part) => (
            <Checkbox
              key={part}
              label={t(`hide.${part}`)}
              hint={t(`hideHint.${part}`)}
              checked={kiosk.hides.includes(part)}
              onChange={(isHidden) =>
                sayKiosk({
                  ...kiosk,
                  hides: hideable.filter((other) => (other === part ? isHidden : kiosk.hides.includes(other))),
                })
              }
            />
          ))}
        </>
      )}
    </div>
  );
}
