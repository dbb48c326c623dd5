import { keptSetting } from "@/components/ui/kept-setting";

/** What the owner of a shared computer may keep from those who use it. */
export const hideable = ["print", "files", "links"] as const;

/** See `hideable`: printing; files to save; links to copy, while codes to scan stay. */
export type Hideable = (typeof hideable)[number];

/** After how many minutes without a sign of anybody it may wipe itself; of the shortest, the warning takes a good part. */
export const idleMinutes = [3, 5, 10, 15, 30] as const;

/** How a computer stands that anybody may come to. */
export interface Kiosk {
  /** Of `idleMinutes`. */
  readonly minutes: number;
  readonly hides: readonly Hideable[];
}

/** Kept on the device, and no answer with it: `10 print files`. */
const setting = keptSetting("kiosk");

export const readKioskText = setting.read;
export const subscribeToKiosk = setting.subscribe;

/** Makes this device a shared one, or none any more. */
export function sayKiosk(kiosk: Kiosk | undefined): void {
  setting.write(kiosk ? [kiosk.minutes, ...kiosk.hides].join(" ") : null);
}

/** What is kept of it; nothing where that is no such setting. What it does not know it leaves out. */
export function kioskOf(text: string | null): Kiosk | undefined {
  const [first, ...hidden] = (text ?? "").split(" ");
  const minutes = idleMinutes.find((known) => String(known) === first);
  return minutes && { minutes, hides: hideable.filter((part) => hidden.includes(part)) };
}
