import Negotiator from "negotiator";
import { headersOf } from "../headers.mjs";
import { destinationOf } from "./address.mjs";
import { isHeld, isOther, isSameStill } from "./conditions.mjs";
import { partOf } from "./part.mjs";

const METHODS = ["GET", "HEAD"];

/** The densest first, where a client takes several alike. */
const PREFERRED = ["br", "gzip", "identity"];

/** Of the representations that there are, the one that Accept-Encoding wants; as it is, where it wants none of them. */
function chosen(file, headers) {
  const [encoding] = new Negotiator({ headers }).encodings(Object.keys(file), { preferred: PREFERRED });
  return file[encoding] ?? file.identity;
}

const empty = (status, headers) => ({ status, headers: { ...headersOf("/"), "Content-Length": 0, ...headers } });

function redirect({ location, isCase }) {
  // A case must neither be kept by a cache nor outlive a change of the address.
  if (isCase) return empty(302, { Location: location, "Cache-Control": "no-store" });
  return empty(308, { Location: location });
}

function fileAnswer(file, method, headers) {
  const { body, etag, bare, headers: whole } = chosen(file, headers);
  if (isOther(headers, etag)) return { status: 412, headers: { ...bare, "Content-Length": 0 } };
  if (isHeld(headers, etag)) return { status: 304, headers: bare };
  const part = method === "GET" && isSameStill(headers, etag) ? partOf(headers.range, body.length) : undefined;
  if (part === undefined) return { status: 200, headers: whole, body };
  if (part === "none")
    return { status: 416, headers: { ...bare, "Content-Range": `bytes */${body.length}`, "Content-Length": 0 } };
  const { start, end } = part;
  return {
    status: 206,
    headers: { ...whole, "Content-Length": end - start + 1, "Content-Range": `bytes ${start}-${end}/${body.length}` },
    body: body.subarray(start, end + 1),
  };
}

function missingAnswer(missing, headers) {
  const { body, described } = chosen(missing, headers);
  return { status: 404, headers: described, body };
}

/**
 * The answer of the site to a request, whatever it asks: a status, all headers, and a body but for HEAD.
 * @param site as `readSite` gives it
 * @param request method, target (the request line's) and headers (names in lower case)
 */
export function answer(site, { method, target, headers }) {
  if (!METHODS.includes(method)) return empty(405, { Allow: METHODS.join(", "), Connection: "close" });
  const destination = destinationOf(target, (address) => site.files.has(address));
  if (destination?.location !== undefined) return redirect(destination);
  const answered = destination
    ? fileAnswer(site.files.get(destination.address), method, headers)
    : missingAnswer(site.missing, headers);
  return method === "HEAD" ? { ...answered, body: undefined } : answered;
}
