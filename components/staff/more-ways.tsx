"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { isWeChat } from "@/components/takeaway/is-wechat";
import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { useLoading } from "@/components/ui/use-loaded";

type Props = { of: Case; link: string };

/** Ways to hand a case over that few need: fetched when they are asked for. Where nothing prints, they say how to go on. */
export function MoreWays(props: Props) {
  const t = useTranslations("staff");
  const [wanted, setWanted] = useState(isWeChat);
  return (
    <Fold open={isWeChat()} summary={t("moreWays")} onToggle={() => setWanted(true)}>
      {wanted && <Files {...props} />}
    </Fold>
  );
}

const loadFiles = () => import("./files");

function Files(props: Props) {
  const t = useTranslations();
  const [{ state, part }, retry] = useLoading(loadFiles);
  return (
    <>
      {part && <part.Files {...props} />}
      <div role="alert" className="grid justify-items-start gap-2 text-base empty:hidden">
        {state === "failed" && (
          <>
            <p className="text-attention">{t("staff.moreWaysFailed")}</p>
            <Button kind="secondary" onClick={retry}>
              {t("paper.retry")}
            </Button>
          </>
        )}
      </div>
    </>
  );
}
