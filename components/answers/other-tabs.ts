import { familyMark } from "./family-mark";

/** What the tabs of one browser tell each other. No answer is ever in it. */
type Message =
  | { readonly kind: "forget" | "wipe"; readonly family: string }
  /** Does another tab keep answers? – This one does. */
  | { readonly kind: "who" | "here" };

/** What a tab does when another one says so. */
interface Listener {
  /** The answers of this family were cleared elsewhere; `wipe`: for good. */
  readonly onForgotten: (how: "forget" | "wipe") => void;
  /** Whether this tab keeps any. */
  readonly holdsAnswers: () => boolean;
}

let channel: BroadcastChannel | undefined;

/** Opens the line to the other tabs; where a browser has none, each tab is alone. */
function line(): BroadcastChannel | undefined {
  if (!channel && typeof BroadcastChannel === "function") channel = new BroadcastChannel("tabs");
  return channel;
}

function tell(message: Message): void {
  try {
    line()?.postMessage(message);
  } catch {
    // A line that was just closed: the other tabs keep what they have.
  }
}

/** Lets every duplicate of this tab clear the same family's answers. */
export function tellForgotten(how: "forget" | "wipe"): void {
  tell({ kind: how, family: familyMark() });
}

/** Listens to the other tabs until the page is put away or left. */
export function listenToTabs({ onForgotten, holdsAnswers }: Listener): () => void {
  const hear = ({ data }: MessageEvent<Message>) => {
    if (data.kind === "who" && holdsAnswers()) tell({ kind: "here" });
    if ((data.kind === "forget" || data.kind === "wipe") && data.family === familyMark()) onForgotten(data.kind);
  };
  const open = () => line()?.addEventListener("message", hear);
  // A page with an open line cannot be put away whole for Back in some browsers.
  const close = () => {
    channel?.close();
    channel = undefined;
  };
  // A duplicate made from now on is known by the same mark.
  if (holdsAnswers()) familyMark();
  open();
  window.addEventListener("pageshow", open);
  window.addEventListener("pagehide", close);
  return () => {
    channel?.removeEventListener("message", hear);
    window.removeEventListener("pageshow", open);
    window.removeEventListener("pagehide", close);
  };
}

/** Asks whether another tab keeps answers, and calls back if one says so. */
export function askOtherTabs(onFound: () => void): () => void {
  const asked = line();
  const hear = ({ data }: MessageEvent<Message>) => data.kind === "here" && onFound();
  asked?.addEventListener("message", hear);
  tell({ kind: "who" });
  return () => asked?.removeEventListener("message", hear);
}
