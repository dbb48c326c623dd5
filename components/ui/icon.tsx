const drawings = {
  tick: "M5 12.5 10 17.5 19.5 7",
  cross: "M6 6 18 18 M18 6 6 18",
  open: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3 M12 18.5v.01",
  chevron: "M9 5 16 12 9 19",
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing beside words that say the same; never the only sign of anything. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" className="size-[1.4em] shrink-0" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        className="fill-none stroke-current stroke-[2.2]"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
