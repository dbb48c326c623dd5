"use client";

import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from "react";

type Props = { label: ReactNode; hint: ReactNode; checked: boolean; onChange: (checked: boolean) => void };

/** A wish that takes effect at once, with a hint on what it means. An answer to pick is a `ChoiceCard`. */
export function Checkbox({ label, hint, checked, onChange }: Props) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const takeWhatWasTicked = useEffectEvent(() => {
    if (box.current && box.current.checked !== checked) onChange(box.current.checked);
  });
  // A box may be ticked before the scripts come: nobody was told of it.
  useEffect(() => takeWhatWasTicked(), []);
  return (
    <div>
      <label className="target gap-3">
        <input
          ref={box}
          type="checkbox"
          className="size-6 shrink-0 accent-brand"
          checked={checked}
          onChange={({ target }) => onChange(target.checked)}
          aria-describedby={id}
        />
        <span>{label}</span>
      </label>
      <p id={id} className="pl-9 text-base text-muted">
        {hint}
      </p>
    </div>
  );
}
