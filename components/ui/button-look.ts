export type ButtonKind = "primary" | "secondary" | "quiet";

const shape = "target justify-center gap-2 rounded-lg py-2 text-center font-semibold disabled:opacity-60";

const kinds: Record<ButtonKind, string> = {
  primary: "border border-transparent px-5 bg-brand text-on-brand hover:bg-brand-strong",
  secondary: "border-2 border-brand bg-surface px-5 text-brand hover:bg-brand-soft",
  quiet: "text-link -mx-inner px-inner font-normal",
};

/** The classes that make a button or a link look like a button: one primary a screen, quiet for what few need. */
export function buttonLook(kind: ButtonKind): string {
  return `${shape} ${kinds[kind]}`;
}
