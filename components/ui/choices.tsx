import type { ReactNode } from "react";

type Props = {
  /** Answers of a word each, "not sure" the last of them. */
  short?: boolean;
  children: ReactNode;
};

/**
 * Answers to pick from, one below the other. Short ones stand abreast for as long as their line has room for them
 * unbroken, whatever the size of type; on a phone "not sure" has a line of its own.
 */
export function Choices({ short, children }: Props) {
  const look = short ? "flex flex-wrap *:min-w-fit *:grow *:basis-24 *:last:basis-full sm:*:last:basis-24" : "grid";
  return (
    <div data-choices={short ? "short" : "long"} className={`${look} gap-2`}>
      {children}
    </div>
  );
}
