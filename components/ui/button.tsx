import type { ComponentProps, ReactElement } from "react";
import { buttonLook, type ButtonKind } from "./button-look";

type Props = ComponentProps<"button"> & {
  kind?: ButtonKind;
  /** Stands behind the words. */
  mark?: ReactElement | undefined;
};

/** Does something here. What leads elsewhere is a `LinkButton`. Submits a form only with `type="submit"`. */
export function Button({ kind = "primary", type = "button", className = "", mark, children, ...rest }: Props) {
  return (
    <button type={type} className={`${buttonLook(kind)} ${className}`} {...rest}>
      <span>{children}</span>
      {mark}
    </button>
  );
}
