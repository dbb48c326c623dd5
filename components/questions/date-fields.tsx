"use client";

import { useTranslations } from "next-intl";
import type { FormEvent, ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import type { Blocks } from "@/components/ui/blocks";
import { describedBy, Fieldset } from "@/components/ui/fieldset";
import { TextInput } from "@/components/ui/text-input";
import type { Answers, DatePart } from "@/lib/household";
import { answerName } from "./answer-name";
import { isInsertion } from "./is-insertion";
import type { ShownError } from "./use-field-error";
import { useSpread } from "./use-spread";

const dateParts = ["year", "month", "day"] as const;
/** As wide as its digits; on the narrowest phones and in elder mode hardly wider, so that the three stay on one line. */
const widths = {
  year: "w-[4.75rem] min-[22rem]:w-[5.5rem] elder:w-16",
  month: "w-14 min-[22rem]:w-16 elder:w-11",
  day: "w-14 min-[22rem]:w-16 elder:w-11",
} as const;

type Props = {
  path: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: ShownError | undefined;
  /** A month has no day. */
  parts?: readonly DatePart[];
  children?: Blocks;
};

/**
 * A date or a month, in parts to type: no calendar to leaf back through thirty years. A whole date, whatever its way in,
 * is spread over the parts: pasted, put in by a keyboard or by dictation, or typed into one of them and left.
 */
export function DateFields({ path, legend, hint, error, parts = dateParts, children }: Props) {
  const t = useTranslations("fields");
  const { register } = useFormContext<Answers>();
  const spread = useSpread(path, parts);
  const notes = { hint, error: error?.words };
  const isBlamed = (part: DatePart) => error !== undefined && (error.part ?? part) === part;

  return (
    <Fieldset id={path} legend={legend} part hint={hint} error={error?.words}>
      <div className="flex flex-wrap gap-2 min-[22rem]:gap-3 elder:gap-1.5">
        {parts.map((part) => (
          <label key={part} className="grid gap-0.5">
            <span>{t(part)}</span>
            <TextInput
              inputMode="numeric"
              aria-describedby={describedBy(path, notes)}
              aria-invalid={isBlamed(part)}
              className={widths[part]}
              onPaste={(event) => {
                if (spread.over(event.clipboardData.getData("text"), part)) event.preventDefault();
              }}
              onInput={(event: FormEvent<HTMLInputElement>) => {
                if (isInsertion(event.nativeEvent)) spread.over(event.currentTarget.value, part);
              }}
              {...register(answerName(`${path}.${part}`), { onBlur: () => spread.from(part) })}
            />
          </label>
        ))}
      </div>
      {children}
    </Fieldset>
  );
}
