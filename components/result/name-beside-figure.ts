/** A name with its figure beside it, in line with those above and below; under it where large type leaves no room. */
export const nameBesideFigure = {
  name: "grow basis-22",
  figure: "min-w-0 grow-999 basis-36",
} as const;
