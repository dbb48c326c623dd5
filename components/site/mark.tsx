/** The product's mark: a red-tiled roof over the sea. Decorative: its name always stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" className="size-8 shrink-0" aria-hidden="true" focusable="false">
      <path
        d="M4 15 16 5l12 10"
        className="fill-none stroke-attention stroke-3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <g className="fill-none stroke-brand stroke-3" strokeLinecap="round">
        <path d="M4 21c3-3 5-3 8 0s5 3 8 0 5-3 8 0" />
        <path d="M4 27c3-3 5-3 8 0s5 3 8 0 5-3 8 0" />
      </g>
    </svg>
  );
}
