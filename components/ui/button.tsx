import type { ComponentProps } from "react";
import { buttonLook, type ButtonKind } from "./button-look";
import { shortcutOf } from "./shortcut";

type Props = ComponentProps<"button"> & {
  kind?: ButtonKind;
  /** The letter that presses it with Alt and Shift, where shortcuts are listened to; shown where there is a keyboard. */
  shortcut?: string | undefined;
};

/** Does something here. What leads elsewhere is a `LinkButton`. Submits a form only with `type="submit"`. */
export function Button({ kind = "primary", type = "button", className = "", shortcut, children, ...rest }: Props) {
  return (
    <button
      type={type}
      className={`${buttonLook(kind)} ${className}`}
      aria-keyshortcuts={shortcut && shortcutOf(shortcut)}
      {...rest}
    >
      <span>{children}</span>
      {shortcut && (
        <kbd aria-hidden className="hidden rounded-sm border px-1 font-sans text-xs font-normal lg:inline">
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
