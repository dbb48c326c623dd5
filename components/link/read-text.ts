import { dayInQingdao, linkIn, MOST_IN_ADDRESS, MOST_PASTED, type Found } from "@/lib/household";
import { decide, type Act } from "./decide";
import { broughtBy, heldBeside } from "./open-link";

/** What a text holds of a link, and what becomes of it beside the answers of this tab. */
export interface Read {
  readonly link: Found | undefined;
  readonly act: Act;
}

/**
 * Reads a text that was pasted, or stood in the address.
 * @param from where the text came from: a longer one than comes from there is not looked into
 */
export function readText(text: string, from: "address" | "paste"): Read {
  const link = linkIn(text, dayInQingdao(Date.now()), from === "address" ? MOST_IN_ADDRESS : MOST_PASTED);
  return { link, act: decide({ brought: broughtBy(link), held: heldBeside(link), entry: "arrived" }) };
}
