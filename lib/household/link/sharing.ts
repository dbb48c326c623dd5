/** Parameters that chat and mail programs, browsers and counters of visits hang on to an address that is passed on. */
const added: ReadonlySet<string> = new Set(
  [
    "_wv _wwv adtag ascene bd_vid chksm clickfrom clicktime devicetype enterid exportkey fbclid from from_source",
    "fromapp gclid isappinstalled mpshare msclkid nsukey pass_ticket pvid qq-pf-to scene scm sessionid sourcefrom",
    "spm srcid subscene timestamp tt_from uin vd_source winzoom wxfrom yclid",
  ].flatMap((names) => names.split(" ")),
);

const families =
  /^(?:_t|app(?:uid|time)|xhsshare|wework_\w+|source|(?:utm|mc|pk|mtm|plg|wx|weixin|sharer?)_\w+|share[a-z]*|hm(?:sr|pl|cu|kw|ci))$/i;

/**
 * Whether a name is one that programs add; no answer has such a name. On an address that brings no answers it is the only
 * trace of a link that may have lost them, and the page then asks for it again. One without that trace is a page opened
 * by its address: to be told of a link that never was would send its reader looking for one.
 */
export function isAddedBySharing(name: string): boolean {
  return added.has(name.toLowerCase()) || families.test(name);
}
