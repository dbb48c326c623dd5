"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { focusField } from "@/components/ui/focus-field";
import { Said } from "@/components/ui/said";
import {
  ELDEST_LISTED,
  MOST_CHILDREN,
  noChild,
  type Answers,
  type AskedQuestion,
  type ChildText,
} from "@/lib/household";
import { ChildFields } from "./child-fields";

/** What happened to the list last. */
interface Event {
  readonly kind: "added" | "removed" | "putBack";
  readonly index: number;
  /** Grows with each event. */
  readonly time: number;
  /** Who went, to be put back. */
  readonly child?: ChildText | undefined;
}

/** The children, in any order, to add to, remove from and put back; what happened is also said aloud. */
export function ChildList({ question }: { question: AskedQuestion }) {
  const t = useTranslations("fields");
  const { getValues } = useFormContext<Answers>();
  const { fields, append, insert, remove } = useFieldArray<Answers, "children">({ name: "children" });
  const [last, setLast] = useState<Event>();
  const addButton = useRef<HTMLButtonElement>(null);
  const isFull = fields.length >= MOST_CHILDREN;

  // The button that was pressed has gone; where the list was full, the one for adding comes only now.
  useEffect(() => {
    if (last?.kind === "removed") addButton.current?.focus();
    if (last?.kind === "putBack") focusField(`children.${last.index}.birthDate`);
  }, [last]);

  const note = (event: Omit<Event, "time">) => setLast((before) => ({ ...event, time: (before?.time ?? 0) + 1 }));

  function add(child = noChild()) {
    append(child);
    note({ kind: "added", index: fields.length });
  }

  function addTwin() {
    const birthDate = getValues("children").at(-1)?.birthDate;
    add(birthDate ? { ...noChild(), birthDate: { ...birthDate } } : undefined);
  }

  function removeAt(index: number) {
    const child = structuredClone(getValues("children")[index]);
    remove(index);
    note({ kind: "removed", index, child });
  }

  function putBack({ child = noChild(), index }: Event) {
    insert(index, child);
    note({ kind: "putBack", index });
  }

  return (
    <div className="mt-2 grid gap-3">
      <ol className="grid gap-3">
        {fields.map(({ id }, index) => (
          <li
            key={id}
            className="grid gap-2 rounded-card bg-sunken p-gutter sm:flex sm:flex-wrap sm:items-start sm:justify-between"
          >
            <ChildFields index={index} question={question} />
            {fields.length > 1 && (
              <Button kind="quiet" className="justify-self-start" onClick={() => removeAt(index)}>
                {t("remove", { place: index + 1 })}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {isFull && (
        <p>{t("full", { most: MOST_CHILDREN, eldest: ELDEST_LISTED, youngest: MOST_CHILDREN - ELDEST_LISTED })}</p>
      )}
      <div className={isFull ? "hidden" : "grid gap-2 sm:flex sm:flex-wrap sm:*:grow"}>
        <Button ref={addButton} kind="secondary" onClick={() => add()}>
          {t("add")}
        </Button>
        <Button kind="secondary" onClick={addTwin}>
          {t("addTwin")}
        </Button>
        {last?.kind === "removed" && last.index <= fields.length && (
          <Button kind="quiet" className="justify-self-start" onClick={() => putBack(last)}>
            {t("undoRemoval")}
          </Button>
        )}
      </div>
      <Said words={last ? t(last.kind, { place: last.index + 1 }) : ""} time={last?.time ?? 0} className="sr-only" />
    </div>
  );
}
