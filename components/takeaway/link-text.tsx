import { useId } from "react";

/** A link to select and copy by hand. */
export function LinkText({ link, label }: { link: string; label: string }) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <input
        id={id}
        readOnly
        value={link}
        onFocus={({ target }) => target.select()}
        className="target w-full rounded-card border border-edge bg-surface px-inner text-base"
      />
    </div>
  );
}
