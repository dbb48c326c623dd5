"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { savesNothing } from "@/components/takeaway/saves-nothing";
import { Missing } from "@/components/takeaway/missing";
import { Fold } from "@/components/ui/fold";
import { useLoading } from "@/components/ui/use-loaded";

type Props = { of: Case; link: string };

/** Ways to hand a case over that few need: fetched when they are asked for. Where nothing prints, they say how to go on. */
export function MoreWays(props: Props) {
  const t = useTranslations("staff");
  const [wanted, setWanted] = useState(() => savesNothing());
  return (
    <Fold open={savesNothing()} summary={t("moreWays")} onToggle={() => setWanted(true)}>
      {wanted && <Files {...props} />}
    </Fold>
  );
}

const loadFiles = () => import("./files");

function Files(props: Props) {
  const [{ part, why }, retry] = useLoading(loadFiles);
  return (
    <>
      {part && <part.Files {...props} />}
      <Missing why={why} onRetry={retry} />
    </>
  );
}
