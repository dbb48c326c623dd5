import type { ComponentProps } from "react";
import { Button } from "./button";
import { shortcutOf } from "./shortcut";

type Props = ComponentProps<typeof Button> & {
  /** The letter that presses it with Alt and Shift, where shortcuts are listened to; shown where there is a keyboard. */
  shortcut: string | undefined;
};

/** A button that a shortcut may press as well. */
export function ShortcutButton({ shortcut, ...rest }: Props) {
  if (!shortcut) return <Button {...rest} />;
  const mark = (
    <kbd aria-hidden className="hidden rounded-sm border px-1 font-sans text-xs font-normal lg:inline">
      {shortcut}
    </kbd>
  );
  return <Button aria-keyshortcuts={shortcutOf(shortcut)} mark={mark} {...rest} />;
}
