import type { ReactNode } from "react";
import { FieldLink } from "./field-link";
import { Notice } from "./notice";

/** What is wrong with a field, and where it is. */
export interface FieldError {
  readonly id: string;
  readonly words: ReactNode;
}

type Props = { title: ReactNode; errors: readonly FieldError[] };

/** All that is wrong with a form; each line leads to its field. */
export function ErrorList({ title, errors }: Props) {
  return (
    <Notice tone="attention" title={title}>
      <ul className="grid">
        {errors.map(({ id, words }) => (
          <li key={id}>
            <FieldLink field={id} className="min-w-0 py-1 font-semibold text-attention wrap-anywhere">
              {words}
            </FieldLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
