import type { ComponentProps, ReactElement } from "react";
import type { Blocks } from "./blocks";
import { Icon } from "./icon";

type Props = Omit<ComponentProps<"details">, "children"> & {
  summary: string | ReactElement;
  children: Blocks;
  /** Puts the summary into the corner of the box around it, where there is room beside its title. */
  inCorner?: boolean;
};

/** Words folded away until asked for; on paper they lie open. */
export function Fold({ summary, children, inCorner = false, className = "", ...rest }: Props) {
  return (
    <details className={`group/fold ${className}`} {...rest}>
      <summary
        className={`target -mx-inner cursor-pointer list-none gap-1 rounded-lg px-inner py-1 leading-snug text-brand hover:bg-brand-soft print:hidden [&::-webkit-details-marker]:hidden ${inCorner ? "roomy:absolute roomy:top-0 roomy:right-0 roomy:mx-0" : ""}`}
      >
        <span className="transition-transform group-open/fold:rotate-90">
          <Icon name="chevron" />
        </span>
        {typeof summary === "string" ? <span>{summary}</span> : summary}
      </summary>
      {children}
    </details>
  );
}
