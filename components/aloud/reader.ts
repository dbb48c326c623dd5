/** Reads aloud with the device's own voice. One voice, one reading at a time, as the device has it. */

import { voiceFor } from "./voice-for";

let stopReading: (() => void) | undefined;
const listeners = new Set<() => void>();

/** What the browser reads with; some built into other programs have nothing. */
function device(): SpeechSynthesis | undefined {
  return (window as Partial<Window>).speechSynthesis;
}

/** Whether a voice of this device reads the language. */
export function canRead(tag: string): boolean {
  return voiceFor(device()?.getVoices() ?? [], tag) !== undefined;
}

/** Whether something is being read. */
export function isReading(): boolean {
  return stopReading !== undefined;
}

/** Calls back whenever reading begins or ends, and when the voices of the device are known: some come late. */
export function subscribeToReader(listener: () => void): () => void {
  listeners.add(listener);
  // Older Safari knows its voices at once, and tells nobody.
  device()?.addEventListener?.("voiceschanged", listener);
  return () => {
    listeners.delete(listener);
    device()?.removeEventListener?.("voiceschanged", listener);
  };
}

/** Reads lines one after another: a long text at once would fall silent in the middle. */
export function read(lines: readonly string[], tag: string): void {
  stop();
  const speech = device();
  const voice = voiceFor(speech?.getVoices() ?? [], tag);
  const last = lines.length - 1;
  if (!speech || !voice || last < 0) return;
  const end = () => {
    // What was broken off may be told of late, when another text is being read.
    if (stopReading !== end) return;
    speech.cancel();
    window.removeEventListener("pagehide", end);
    stopReading = undefined;
    tell();
  };
  stopReading = end;
  // Another page would go on speaking for this one.
  window.addEventListener("pagehide", end);
  lines.forEach((line, place) => {
    const saying = new SpeechSynthesisUtterance(line);
    saying.voice = voice;
    saying.lang = voice.lang;
    saying.onerror = end;
    if (place === last) saying.onend = end;
    speech.speak(saying);
  });
  tell();
}

/** Falls silent. */
export function stop(): void {
  stopReading?.();
}

function tell(): void {
  listeners.forEach((listener) => listener());
}
