/** What looks after the site on this device: a part by itself, fetched once the page rests. */
export { FiguresAsOf } from "./figures-as-of";
export { KeepSite } from "./keep-site";
export { NewVersion } from "./new-version";
