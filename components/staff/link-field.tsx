"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useEarlySubmit } from "@/components/questions/use-early-submit";
import type { Blocks } from "@/components/ui/blocks";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

type Props = {
  id: string;
  /** Takes a link; brings whether it was one. */
  onLink: (text: string) => Promise<boolean>;
  error: Blocks;
};

const nothing = { shown: "", text: "" };

/** Where a link is pasted. One that is taken leaves the field: it holds a family's answers. */
export function LinkField({ id, onLink, error }: Props) {
  const t = useTranslations("staff");
  // The field keeps its own text: what was pasted before the scripts came stands in it.
  const field = useRef<HTMLInputElement>(null);
  // A field has no line breaks, which tell where a link ends: what was pasted is taken as it was, for as long as it stands.
  const pasted = useRef(nothing);
  const form = `${id}-form`;
  useEarlySubmit(form, true);

  async function take(text: string) {
    const { current } = field;
    if (!current) return;
    current.value = text;
    const shown = current.value;
    pasted.current = { shown, text };
    if (!(await onLink(text)) || current.value !== shown) return;
    current.value = "";
    pasted.current = nothing;
  }

  function takeShown() {
    const { shown, text } = pasted.current;
    const value = field.current?.value ?? "";
    void take(value === shown ? text : value);
  }

  return (
    <form
      id={form}
      method="dialog"
      className="grid grid-cols-1 gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        takeShown();
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {t("linkLabel")}
      </label>
      {error}
      <div className="flex flex-wrap gap-3">
        <TextInput
          ref={field}
          id={id}
          className="min-w-0 grow basis-[min(12rem,100%)]"
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
          onPaste={(event) => {
            event.preventDefault();
            void take(event.clipboardData.getData("text"));
          }}
        />
        <Button type="submit" kind="secondary">
          {t("open")}
        </Button>
      </div>
    </form>
  );
}
