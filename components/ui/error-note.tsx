import type { ReactNode } from "react";
import { Icon } from "./icon";

/** What is wrong with a field, and what to do. */
export function ErrorNote({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex gap-2 font-semibold text-attention">
      <Icon name="cross" />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
