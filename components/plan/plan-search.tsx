"use client";

import { useEffect, useRef, useState } from "react";
import type { Messages } from "@/components/i18n/app-config";
import { useFrameWords } from "@/components/site/frame-words";
import { Said } from "@/components/ui/said";
import { TextInput } from "@/components/ui/text-input";
import { fetchSearch } from "./fetch-search";

/** Finds a right by a word or its initials. What that takes is fetched once somebody turns to it; without scripts it is hidden. */
export function PlanSearch({ messages }: { messages: Pick<Messages, "search"> }) {
  const { locale } = useFrameWords();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [search, setSearch] = useState<Awaited<ReturnType<typeof fetchSearch>>>();
  const load = () => {
    if (search === undefined || search === "missing") void fetchSearch(locale).then(setSearch);
  };
  // What was typed before the scripts came counts as well.
  useEffect(() => {
    const typed = field.current?.value ?? "";
    if (typed === "") return;
    setQuery(typed);
    void fetchSearch(locale).then(setSearch);
  }, [locale]);

  return (
    <search className="grid gap-1 noscript:hidden print:hidden">
      <label htmlFor="search" className="font-semibold">
        {messages.search.label}
      </label>
      <p id="search-hint" className="text-base text-muted">
        {messages.search.hint}
      </p>
      <TextInput
        ref={field}
        id="search"
        type="search"
        aria-describedby="search-hint"
        onFocus={load}
        onInput={({ currentTarget }) => {
          load();
          setQuery(currentTarget.value);
        }}
      />
      {search === "missing" ? (
        <Said words={query.trim() === "" ? "" : messages.search.missing} after={500} />
      ) : (
        search && <search.Found messages={messages} query={query} index={search.index} />
      )}
    </search>
  );
}
