// A policy for each page, made from the page itself. Nonces need a server that writes every page anew; ours are files,
// so each inline script that Next wrote is named by its hash, and nothing else inline may run.
import { createHash } from "node:crypto";

const directives = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  // The sheet that is printed is shown in a hidden frame.
  "frame-src blob:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

const scriptElement = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi;
const policyElement = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/i;

/** The texts of the scripts that a page runs from within itself. Data blocks (JSON) do not run. */
export function inlineScripts(html) {
  return [...html.matchAll(scriptElement)]
    .filter(([, attributes]) => !/\ssrc=/i.test(attributes) && !/\stype="(?!module|text\/javascript)/i.test(attributes))
    .map(([, , text]) => text);
}

export function policyFor(html) {
  const hashes = inlineScripts(html).map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
  const [first, ...rest] = directives;
  return [first, ["script-src 'self'", ...new Set(hashes)].join(" "), ...rest].join("; ");
}

/** The page with its policy before all else in its head; only the character set, due in the first bytes, is earlier. */
export function withPolicy(html) {
  const bare = html.replace(policyElement, "");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(bare)}"/>`;
  return bare.replace(/<head>\s*(<meta charset="?utf-8"?\s*\/?>)?/i, (head) => head + meta);
}

/** The policy that a page carries, if any. */
export function policyIn(html) {
  return policyElement.exec(html)?.[1];
}

/** What the policy would block: style and event attributes, style elements. Empty when the page is clean. */
export function inlineFaults(html) {
  const markup = html.replace(scriptElement, "").replace(/<!--[\s\S]*?-->/g, "");
  return markup.match(/<style\b[^>]*>|<[a-z][^<>]*?\s(?:style|on[a-z]+)=[^<>]*>/gi) ?? [];
}
