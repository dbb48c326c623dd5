/** All of a result but what stands first: asked for as soon as there is one to show. */
export * as tools from "@/components/answers/form-tools";
export { loadCodes } from "@/components/takeaway/qr-on-demand";
export { detailsOf } from "@/lib/result";
export { loadChanges } from "../change/load-changes";
export { InDetail } from "./in-detail";
export { Notices } from "./notices";
export { UnderSums } from "./under-sums";
