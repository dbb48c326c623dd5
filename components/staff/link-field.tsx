"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Blocks } from "@/components/ui/blocks";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

type Props = {
  id: string;
  /** Takes a link; brings whether it was one. */
  onLink: (text: string) => Promise<boolean>;
  error: Blocks;
};

/** Where a link is pasted. One that is taken leaves the field: it holds a family's answers. */
export function LinkField({ id, onLink, error }: Props) {
  const t = useTranslations("staff");
  const [text, setText] = useState("");
  const take = async (link: string) => {
    setText(link);
    if (await onLink(link)) setText((now) => (now === link ? "" : now));
  };
  return (
    <form
      method="dialog"
      className="grid grid-cols-1 gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        void take(text);
      }}
    >
      <label htmlFor={id} className="font-semibold">
        {t("linkLabel")}
      </label>
      {error}
      <div className="flex flex-wrap gap-3">
        <TextInput
          id={id}
          value={text}
          className="min-w-0 grow basis-[min(12rem,100%)]"
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
          onChange={({ target }) => setText(target.value)}
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
