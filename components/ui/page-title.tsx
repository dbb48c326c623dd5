import type { ComponentProps } from "react";

/** The one `h1` of a page. Takes focus by `ref` where a step changes without a page load. */
export function PageTitle({ className = "", ...rest }: ComponentProps<"h1">) {
  return <h1 tabIndex={-1} className={`text-2xl font-bold outline-none sm:text-3xl ${className}`} {...rest} />;
}
