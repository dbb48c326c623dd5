import { keptSetting } from "@/components/ui/kept-setting";

/** Whether this computer is one family's own: said once by the family, kept on the device, and no answer with it. */
const since = keptSetting("own computer since");

/** For how long the word holds: a computer may come to stand in another room. */
const DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;

/** Whether the family has said that nobody else uses this computer. */
export function isOwnComputer(): boolean {
  const said = Number(since.read() ?? Number.NaN);
  return said <= Date.now() && Date.now() < said + DAYS * DAY;
}

/** Says whether it is the family's own; where the device keeps no settings, it holds until the page is left. */
export function sayOwnComputer(isOwn: boolean): void {
  since.write(isOwn ? String(Date.now()) : null);
}

/** Calls back whenever it is said, in another tab too. */
export const subscribeToOwnComputer = since.subscribe;
