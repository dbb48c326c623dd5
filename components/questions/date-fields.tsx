"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { describedBy, Fieldset } from "@/components/ui/fieldset";
import { TextInput } from "@/components/ui/text-input";
import type { Answers } from "@/lib/household";
import { answerName } from "./answer-name";
import { datePasted } from "./date-pasted";

const dateParts = ["year", "month", "day"] as const;
/** As wide as its digits; on the narrowest phones less, so that the three stay on one line. */
const widths = {
  year: "w-[4.75rem] min-[22rem]:w-[5.5rem]",
  month: "w-14 min-[22rem]:w-16",
  day: "w-14 min-[22rem]:w-16",
} as const;

type Props = {
  path: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
  /** A month has no day. */
  parts?: readonly (typeof dateParts)[number][];
  children?: ReactNode;
};

/** A date or a month, in parts to type: no calendar to leaf back through thirty years. A whole date may be pasted. */
export function DateFields({ path, legend, hint, error, parts = dateParts, children }: Props) {
  const t = useTranslations("fields");
  const { register, setValue } = useFormContext<Answers>();

  function paste(text: string): boolean {
    const pasted = datePasted(text);
    for (const part of parts) if (pasted) setValue(answerName(`${path}.${part}`), pasted[part]);
    return pasted !== undefined;
  }

  return (
    <Fieldset id={path} legend={legend} part hint={hint} error={error}>
      <div className="flex flex-wrap gap-2 min-[22rem]:gap-3">
        {parts.map((part) => (
          <label key={part} className="grid gap-0.5">
            <span>{t(part)}</span>
            <TextInput
              inputMode="numeric"
              aria-describedby={describedBy(path, { hint, error })}
              aria-invalid={Boolean(error)}
              className={widths[part]}
              onPaste={(event) => paste(event.clipboardData.getData("text")) && event.preventDefault()}
              {...register(answerName(`${path}.${part}`))}
            />
          </label>
        ))}
      </div>
      {children}
    </Fieldset>
  );
}
