import type { FieldPath } from "react-hook-form";
import type { Answers } from "@/lib/household";

/** The name of an input: paths of a household are paths of its typed answers, but the compiler cannot know. */
export function answerName(path: string): FieldPath<Answers> {
  return path as FieldPath<Answers>;
}
