/** Under which name the device keeps elder mode, larger type and stronger contrast, asked for once. */
const ELDER = "elder";

const ON = "on";

declare global {
  interface Window {
    /** Whether elder mode is on; kept by `elderNote`. */
    isElder?: boolean;
  }
}

/** Whether elder mode is on. */
export function isElder(): boolean {
  return window.isElder === true;
}

/** Calls back whenever it is turned on or off, in another tab too. */
export function subscribeToElder(listener: () => void): () => void {
  window.addEventListener(ELDER, listener);
  return () => window.removeEventListener(ELDER, listener);
}

/** Marks the page for the styles, as it is now. */
export function markElder(): void {
  document.documentElement.toggleAttribute(`data-${ELDER}`, isElder());
}

/**
 * Runs from within the page's head: marks the page before anything of it is drawn, and turns the mode on and off at a press
 * on whatever carries `data-elder-switch`, for it must not wait for scripts that come late or never. Where the device keeps
 * no settings, it holds until the page is left.
 */
export const elderNote =
  `(function(){var lost;function read(){try{if(!lost)isElder=localStorage.getItem("${ELDER}")==="${ON}"}catch(e){}}` +
  `function say(){document.querySelectorAll("[data-elder-switch]").forEach(function(b){b.setAttribute("aria-pressed",isElder)})}` +
  `function mark(){document.documentElement.toggleAttribute("data-${ELDER}",isElder);say();dispatchEvent(new Event("${ELDER}"))}` +
  `function follow(){read();mark()}` +
  `window.isElder=false;follow();document.addEventListener("DOMContentLoaded",say);` +
  `addEventListener("storage",function(e){if(e.key===null||e.key==="${ELDER}")follow()});` +
  // A page that Back shows again slept while others were open.
  `addEventListener("pageshow",function(e){if(e.persisted)follow()});` +
  `addEventListener("click",function(e){if(!e.target.closest("[data-elder-switch]"))return;isElder=!isElder;` +
  `try{isElder?localStorage.setItem("${ELDER}","${ON}"):localStorage.removeItem("${ELDER}");lost=false}catch(x){lost=true}` +
  `mark()})})()`;
