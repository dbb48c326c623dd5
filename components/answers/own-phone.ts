/** A phone is its owner's: put away for an hour, it must lose nothing. */
const ownPhone = "(pointer: coarse) and (max-width: 40rem), (pointer: coarse) and (max-height: 30rem)";

/** Whether the page runs on a phone, which nobody shares. */
export function isPhone(): boolean {
  return window.matchMedia(ownPhone).matches;
}
