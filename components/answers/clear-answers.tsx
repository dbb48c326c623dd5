"use client";

import { useRef, useState } from "react";
import { hurryRest, useRest } from "@/components/site/use-rest";
import { Button } from "@/components/ui/button";
import { wishCleared } from "./clear-wish";

/** Wipes the family's answers. What does it comes once the page rests; a press before then is carried out when it is there. */
export function ClearAnswers({ children }: { children: string }) {
  const rest = useRest();
  const [wished, setWished] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  function wish() {
    setWished(true);
    hurryRest();
    wishCleared();
  }

  return (
    <div className="flex flex-wrap items-center gap-x-4">
      <Button ref={button} kind="quiet" aria-busy={wished && !rest} className="aria-busy:opacity-60" onClick={wish}>
        {children}
      </Button>
      {rest && (
        <rest.InWords>
          <rest.Clearing button={button} />
        </rest.InWords>
      )}
    </div>
  );
}
