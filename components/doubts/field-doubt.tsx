"use client";

import { useFormState } from "react-hook-form";
import type { Answers, AskedQuestion } from "@/lib/household";
import { doubtId } from "./doubt-id";
import { DoubtNote } from "./doubt-note";

/** Asks an improbable answer back below its field; at once when the form is sent off. */
export function FieldDoubt({ question }: { question: AskedQuestion }) {
  const { submitCount } = useFormState<Answers>();
  return <DoubtNote id={doubtId(question.path)} question={question} prompt={submitCount} />;
}
