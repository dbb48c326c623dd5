import type { ComponentProps, ReactNode } from "react";

type Props = Omit<ComponentProps<"input">, "type"> & { type: "radio" | "checkbox"; children: ReactNode };

const look =
  "target w-full cursor-pointer gap-inner rounded-lg border-2 border-line bg-surface px-inner py-2 leading-snug hover:border-edge " +
  "has-checked:border-brand has-checked:bg-brand-soft " +
  "has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand";

/** One of several answers to pick from: the whole card is the target. */
export function ChoiceCard({ children, className = "", ...input }: Props) {
  return (
    <label className={`${look} ${className}`}>
      <input {...input} className="size-5.5 shrink-0 accent-brand outline-none" />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
