"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Link } from "@/components/i18n/link";
import { Said } from "@/components/ui/said";
import { TextInput } from "@/components/ui/text-input";
import { searchFor } from "@/lib/plan/search";
import { fetchIndex, type Index } from "./fetch-index";

/** Finds a right by a word or its initials. What it looks through is fetched once somebody turns to it; without scripts it is hidden. */
export function PlanSearch() {
  const t = useTranslations("search");
  const locale = useLocale();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const [index, setIndex] = useState<Index>();
  const load = () => {
    if (index === undefined || index === "missing") void fetchIndex(locale).then(setIndex);
  };
  // What was typed before the scripts came counts as well.
  useEffect(() => setQuery(field.current?.value ?? ""), []);

  return (
    <search className="grid gap-1 noscript:hidden print:hidden">
      <label htmlFor="search" className="font-semibold">
        {t("label")}
      </label>
      <p id="search-hint" className="text-base text-muted">
        {t("hint")}
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
      {index !== undefined && <Found query={query} index={index} />}
    </search>
  );
}

function Found({ query, index }: { query: string; index: Index }) {
  const t = useTranslations("search");
  const found = index === "missing" ? [] : searchFor(query, index);
  const asked = query.trim() !== "";
  const words = index === "missing" ? t("missing") : found.length > 0 ? t("found", { count: found.length }) : t("none");
  return (
    <>
      <Said words={asked ? words : ""} after={500} />
      <ul className="grid empty:hidden">
        {found.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/plan/${id}/`} className="target text-link">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
