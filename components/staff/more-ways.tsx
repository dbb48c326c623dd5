"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Case } from "@/components/answers/use-case";
import { Fold } from "@/components/ui/fold";
import { useLoaded } from "@/components/ui/use-loaded";
import { blocksPrinting } from "./blocks-printing";

type Props = { of: Case; link: string };

/** Ways to hand a case over that few need: fetched when they are asked for. Where nothing prints, they say how to go on. */
export function MoreWays(props: Props) {
  const t = useTranslations("staff");
  const [wanted, setWanted] = useState(blocksPrinting);
  return (
    <Fold open={blocksPrinting()} summary={t("moreWays")} onToggle={() => setWanted(true)}>
      {wanted && <Files {...props} />}
    </Fold>
  );
}

const loadFiles = () => import("./files");

function Files(props: Props) {
  const files = useLoaded(loadFiles);
  return files && <files.Files {...props} />;
}
