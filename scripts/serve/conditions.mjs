// The conditions under which a client wants a file (RFC 9110, section 13). Times play no part: no answer carries one.

const entityTag = /(W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a list of tags (or `*`) names the one given. Strongly: byte for byte, so that no weak tag counts. */
function names(list, etag, isStrong) {
  if (list.trim() === "*") return true;
  return [...list.matchAll(entityTag)].some(([, weak, tag]) => tag === etag && !(isStrong && weak));
}

/** Whether the client holds the file already (If-None-Match): 304. */
export const isHeld = ({ "if-none-match": list }, etag) => list !== undefined && names(list, etag, false);

/** Whether the client wants only a file that this one is not (If-Match): 412. */
export const isOther = ({ "if-match": list }, etag) => list !== undefined && !names(list, etag, true);

/** Whether a part would fit what the client holds (If-Range); dates never do, as no answer carries one. */
export const isSameStill = ({ "if-range": tag }, etag) => tag === undefined || tag.trim() === etag;
