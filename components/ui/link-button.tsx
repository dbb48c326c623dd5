import type { ComponentProps } from "react";
import { Link } from "@/components/i18n/link";
import { buttonLook, type ButtonKind } from "./button-look";

type Props = ComponentProps<typeof Link> & { kind?: ButtonKind };

/** Leads elsewhere in the same language and looks like a button. What the first one of a page leads to is fetched ahead. */
export function LinkButton({ kind = "primary", className = "", ...rest }: Props) {
  return <Link className={`${buttonLook(kind)} ${className}`} ahead={kind === "primary"} {...rest} />;
}
