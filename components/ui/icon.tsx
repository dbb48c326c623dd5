const drawings = {
  tick: "M5 12.5 10 17.5 19.5 7",
  cross: "M6 6 18 18 M18 6 6 18",
  open: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3 M12 18.5v.01",
  chevron: "M9 5 16 12 9 19",
  phone: "M6 3.5h3l1.5 4.5-2 1.5a11 11 0 0 0 6 6l1.5-2 4.5 1.5v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5.5a2 2 0 0 1 2-2z",
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
