import { keptSetting } from "@/components/ui/kept-setting";

/** Under which name the device keeps elder mode: larger type and stronger contrast, asked for once. */
export const ELDER = "elder";

const ON = "on";
const setting = keptSetting(ELDER);

/** Whether elder mode is on. */
export function isElder(): boolean {
  return setting.read() === ON;
}

/** Turns elder mode on or off; where the device keeps no settings, it holds until the page is left. */
export function sayElder(isOn: boolean): void {
  setting.write(isOn ? ON : null);
}

/** Calls back whenever it is turned on or off, in another tab too. */
export const subscribeToElder = setting.subscribe;

/** Marks the page for the styles, as it is now. */
export function markElder(): void {
  document.documentElement.toggleAttribute(`data-${ELDER}`, isElder());
}

/** What marks the page before anything of it is drawn; it runs from within the page's head. */
export const elderNote =
  `try{if(localStorage.getItem("${ELDER}")==="${ON}")` +
  `document.documentElement.setAttribute("data-${ELDER}","")}catch(e){}`;
