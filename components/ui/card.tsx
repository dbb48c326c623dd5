import type { HTMLAttributes } from "react";

type Props = HTMLAttributes<HTMLElement> & { as?: "div" | "li" | "article" | "section" };

/** A thing among things of its kind, with an edge of its own. */
export function Card({ as: Tag = "div", className = "", ...rest }: Props) {
  return (
    <Tag
      className={`grid gap-3 rounded-card border border-line bg-surface p-gutter sm:p-5 print:gap-1.5 print:p-2 ${className}`}
      {...rest}
    />
  );
}
