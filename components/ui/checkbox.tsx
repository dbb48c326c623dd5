import { useId, type ReactNode } from "react";

type Props = { label: ReactNode; hint: ReactNode; checked: boolean; onChange: (checked: boolean) => void };

/** A wish that takes effect at once, with a hint on what it means. An answer to pick is a `ChoiceCard`. */
export function Checkbox({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="target gap-3">
        <input
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
