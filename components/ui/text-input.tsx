import type { ComponentProps } from "react";

/** A line to type in. What is typed is never cut off, nor offered by the browser from other families' cases. */
export function TextInput({ className = "", ...input }: ComponentProps<"input">) {
  return (
    <input
      type="text"
      autoComplete="off"
      className={`target rounded-lg border-2 border-edge bg-surface px-inner py-2 aria-invalid:border-attention ${className}`}
      {...input}
    />
  );
}
