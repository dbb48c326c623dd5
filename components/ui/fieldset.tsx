import type { ReactNode } from "react";
import type { Blocks } from "./blocks";
import { ErrorNote } from "./error-note";

type Props = {
  /** Where links to this field lead; its parts are named after it. */
  id: string;
  legend: ReactNode;
  /** One of several parts of a question: its legend stands back. */
  part?: true;
  hint?: ReactNode;
  error?: ReactNode;
  children: Blocks;
};

/** What describes the inputs of a field: its hint and its error, where there are any. */
export function describedBy(id: string, notes: { hint?: ReactNode; error?: ReactNode }): string | undefined {
  const ids = (["hint", "error"] as const).filter((note) => notes[note]).map((note) => `${id}-${note}`);
  return ids.length > 0 ? ids.join(" ") : undefined;
}

/** One or several inputs under one question, with what helps to answer it and what is wrong with the answer. */
export function Fieldset({ id, legend, part, hint, error, children }: Props) {
  return (
    <fieldset
      id={id}
      aria-describedby={describedBy(id, { hint, error })}
      className={`grid min-w-0 grid-cols-1 scroll-mt-4 gap-2.5 ${error ? "border-l-4 border-attention pl-inner" : ""}`}
    >
      <legend id={`${id}-legend`} className={part ? "mb-1 font-semibold" : "mb-2 text-lg/snug font-semibold"}>
        {legend}
      </legend>
      {Boolean(hint) && (
        <p id={`${id}-hint`} className="text-muted">
          {hint}
        </p>
      )}
      {Boolean(error) && <ErrorNote id={`${id}-error`}>{error}</ErrorNote>}
      {children}
    </fieldset>
  );
}
