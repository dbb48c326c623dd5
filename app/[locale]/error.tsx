"use client";

import { useFrameWords } from "@/components/site/frame-words";
import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const words = useFrameWords().messages.error;
  // A part of the program that has another name since the last release: to try again would change nothing.
  const isMissing = error.name === "ChunkLoadError";
  return (
    <div role="alert" className="grid justify-items-start gap-4">
      <PageTitle>{words.title}</PageTitle>
      <p>{isMissing ? words.missing : words.advice}</p>
      <div className="flex flex-wrap gap-3">
        {!isMissing && <Button onClick={reset}>{words.retry}</Button>}
        <Button kind={isMissing ? "primary" : "secondary"} onClick={() => window.location.reload()}>
          {words.reload}
        </Button>
      </div>
    </div>
  );
}
