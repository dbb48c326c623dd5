"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { caseLink } from "@/components/takeaway/case-link";
import { CopyLink } from "@/components/takeaway/copy-link";
import { FullScreenQr } from "@/components/takeaway/full-screen-qr";
import { isWeChat } from "@/components/takeaway/is-wechat";
import { LinkText } from "@/components/takeaway/link-text";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { MoreWays } from "./more-ways";
import { NotHandedOver } from "./not-handed-over";

/** The case goes to the family: as a link, over the counter, on paper. What is open it answers itself. */
export function HandOver({ of, open }: { of: Case; open: number }) {
  const t = useTranslations();
  const locale = useLocale();
  const [withoutMoney, setWithoutMoney] = useState(false);
  const link = caseLink(of, { locale, withoutMoney });
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
      <LinkText link={link} label={t("takeaway.link")} />
      <div className="flex flex-wrap gap-3">
        <CopyLink link={link} />
        <FullScreenQr link={link} />
        {!isWeChat() && (
          <Button kind="secondary" onClick={() => window.print()}>
            {t("takeaway.print")}
          </Button>
        )}
      </div>
      <MoreWays of={of} link={link} />
    </section>
  );
}
