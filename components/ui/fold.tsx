import type { ComponentProps, ReactElement } from "react";
import type { Blocks } from "./blocks";
import { Icon } from "./icon";

type Props = Omit<ComponentProps<"details">, "children"> & { summary: string | ReactElement; children: Blocks };

/** Words folded away until asked for; on paper they lie open. */
export function Fold({ summary, children, className = "", ...rest }: Props) {
  return (
    <details className={`group/fold ${className}`} {...rest}>
      <summary className="target -mx-inner cursor-pointer list-none gap-1 rounded-lg px-inner text-brand hover:bg-brand-soft print:hidden [&::-webkit-details-marker]:hidden">
        <span className="transition-transform group-open/fold:rotate-90">
          <Icon name="chevron" />
        </span>
        {typeof summary === "string" ? <span>{summary}</span> : summary}
      </summary>
      {children}
    </details>
  );
}
