"use client";

import { useId, type ComponentProps, type ReactNode } from "react";

type Props = Omit<ComponentProps<"dialog">, "title"> & { title: ReactNode; text: ReactNode };

/** Asks or says something before all else; `children` are its buttons. Open it by its ref. */
export function Dialog({ title, text, children, ...rest }: Props) {
  const id = useId();
  return (
    <dialog
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      className="m-auto w-[calc(100%-2*var(--spacing-gutter))] max-w-md gap-4 rounded-card border border-line bg-surface p-[min(1.5rem,6vw)] text-base text-ink backdrop:bg-black/60 open:grid print:hidden"
      {...rest}
    >
      <h2 id={`${id}-title`} className="text-xl font-bold">
        {title}
      </h2>
      <p id={`${id}-text`}>{text}</p>
      <div className="flex flex-wrap gap-3">{children}</div>
    </dialog>
  );
}
