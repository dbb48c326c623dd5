"use client";

import { useTranslations } from "next-intl";
import type { Case } from "@/components/answers/use-case";
import { HiddenHere } from "@/components/kiosk/hidden-here";
import { useHides } from "@/components/kiosk/use-kiosk";
import { LinkText } from "@/components/takeaway/link-text";
import { useCaseLink } from "@/components/takeaway/use-case-link";
import { Checkbox } from "@/components/ui/checkbox";
import { MoreWays } from "./more-ways";
import { NotHandedOver } from "./not-handed-over";

type Props = {
  of: Case;
  /** How many questions are open. */
  open: number;
};

/** How the case goes to the family, beside the actions that hand it over. What is open it answers itself. */
export function HandOver({ of, open }: Props) {
  const t = useTranslations();
  const hides = useHides();
  const { link, withoutMoney, setWithoutMoney } = useCaseLink(of);
  return (
    <section aria-labelledby="hand-over" className="grid gap-2">
      <h3 id="hand-over" className="font-bold">
        {t("staff.handOver")}
      </h3>
      {open > 0 && <p className="text-base text-muted">{t("staff.partial", { count: open })}</p>}
      <Checkbox
        label={t("takeaway.withoutMoney")}
        hint={t("takeaway.withoutMoneyHint")}
        checked={withoutMoney}
        onChange={setWithoutMoney}
      />
      <NotHandedOver of={of} />
      {!hides("links") && <LinkText link={link} label={t("takeaway.link")} />}
      {!hides("files") && <MoreWays of={of} link={link} />}
      <HiddenHere />
    </section>
  );
}
