"use client";

import { useFrameWords } from "@/components/site/frame-words";
import { Button } from "@/components/ui/button";
import { PageTitle } from "@/components/ui/page-title";

export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const { messages } = useFrameWords();
  // A part of the program that has another name since the last release: to try again would change nothing.
  const isMissing = error.name === "ChunkLoadError";
  return (
    <div role="alert" className="grid justify-items-start gap-4">
      <PageTitle>{messages.error.title}</PageTitle>
      <p>{isMissing ? messages.error.missing : messages.error.advice}</p>
      <div className="flex flex-wrap gap-3">
        {!isMissing && <Button onClick={reset}>{messages.error.retry}</Button>}
        <Button kind={isMissing ? "primary" : "secondary"} onClick={() => window.location.reload()}>
          {messages.error.reload}
        </Button>
      </div>
    </div>
  );
}
