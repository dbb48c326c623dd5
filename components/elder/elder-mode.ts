/** Elder mode: larger type and stronger contrast, asked for once and kept on the device, and no answer with it. */

/** Under which name the device keeps it. */
export const ELDER = "elder";

const ON = "on";
const listeners = new Set<() => void>();
let unsaved: boolean | undefined;

/** Whether elder mode is on. */
export function isElder(): boolean {
  return unsaved ?? read() === ON;
}

/** Turns elder mode on or off; where the device keeps no settings, it holds until the page is left. */
export function sayElder(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.setItem(ELDER, ON);
    else window.localStorage.removeItem(ELDER);
    unsaved = undefined;
  } catch {
    unsaved = isOn;
  }
  listeners.forEach((listener) => listener());
}

/** Calls back whenever it is turned on or off, in another tab too. */
export function subscribeToElder(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** Marks the page for the styles, as it is now. */
export function markElder(): void {
  document.documentElement.toggleAttribute(`data-${ELDER}`, isElder());
}

/** What marks the page before anything of it is drawn; it runs from within the page's head. */
export const elderNote =
  `try{if(localStorage.getItem("${ELDER}")==="${ON}")` +
  `document.documentElement.setAttribute("data-${ELDER}","")}catch(e){}`;

function read(): string | null {
  try {
    return window.localStorage.getItem(ELDER);
  } catch {
    return null;
  }
}
