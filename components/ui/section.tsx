import type { ReactNode } from "react";
import type { Blocks } from "./blocks";

type Props = { title: ReactNode; children: Blocks };

/** A part of a page under an `h2`. */
export function Section({ title, children }: Props) {
  return (
    <section className="grid gap-2.5">
      <h2 className="text-xl font-bold">{title}</h2>
      {children}
    </section>
  );
}
