"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { Button } from "@/components/ui/button";
import { MOST_CHILDREN, noChild, type Answers, type AskedQuestion } from "@/lib/household";
import { ChildFields } from "./child-fields";

/** The children, in any order, to add to and remove from; what happened is also said aloud. */
export function ChildList({ question }: { question: AskedQuestion }) {
  const t = useTranslations("fields");
  const { getValues } = useFormContext<Answers>();
  const { fields, append, remove } = useFieldArray<Answers, "children">({ name: "children" });
  const addButton = useRef<HTMLButtonElement>(null);
  const [news, setNews] = useState("");

  function add(child = noChild()) {
    append(child);
    setNews(t("added", { place: fields.length + 1 }));
  }

  function addTwin() {
    const birthDate = getValues("children").at(-1)?.birthDate;
    add(birthDate ? { ...noChild(), birthDate: { ...birthDate } } : undefined);
  }

  function removeAt(index: number) {
    remove(index);
    setNews(t("removed", { place: index + 1 }));
    addButton.current?.focus();
  }

  const isFull = fields.length >= MOST_CHILDREN;
  return (
    <div className="mt-2 grid gap-3">
      <ol className="grid gap-3">
        {fields.map(({ id }, index) => (
          <li
            key={id}
            className="grid gap-2 rounded-card bg-sunken p-4 sm:flex sm:flex-wrap sm:items-start sm:justify-between"
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
      {isFull && <p>{t("full", { most: MOST_CHILDREN })}</p>}
      <div className={isFull ? "hidden" : "grid gap-2 sm:flex sm:flex-wrap sm:*:grow"}>
        <Button ref={addButton} kind="secondary" onClick={() => add()}>
          {t("add")}
        </Button>
        <Button kind="secondary" onClick={addTwin}>
          {t("addTwin")}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
    </div>
  );
}
