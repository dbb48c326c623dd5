// A policy for each page, made from the page itself. Nonces need a server that writes every page anew; ours are files,
// so each inline script that Next wrote and the style sheet are named by their hashes, and nothing else inline counts.
import { createHash } from "node:crypto";

/** Beside what scripts and styles may come from. */
const directives = [
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
const styleElement = /<style>([\s\S]*?)<\/style>/gi;
const policyElement = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"\s*\/?>/i;

/** The texts of the scripts that a page runs from within itself. Data blocks (JSON) do not run. */
export function inlineScripts(html) {
  return [...html.matchAll(scriptElement)]
    .filter(([, attributes]) => !/\ssrc=/i.test(attributes) && !/\stype="(?!module|text\/javascript)/i.test(attributes))
    .map(([, , text]) => text);
}

/** The style sheets within a page. */
const inlineStyles = (html) => [...html.replace(scriptElement, "").matchAll(styleElement)].map(([, text]) => text);

const hashed = (texts) =>
  [...new Set(texts)].map((text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);

export function policyFor(html) {
  const scripts = ["script-src 'self'", ...hashed(inlineScripts(html))].join(" ");
  const styles = ["style-src 'self'", ...hashed(inlineStyles(html))].join(" ");
  return ["default-src 'none'", scripts, styles, ...directives].join("; ");
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

/** What of a page as Next wrote it is styled or runs from within: style and event attributes, style elements. */
export function inlineFaults(html) {
  const markup = html.replace(scriptElement, "").replace(/<!--[\s\S]*?-->/g, "");
  return markup.match(/<style\b[^>]*>|<[a-z][^<>]*?\s(?:style|on[a-z]+)=[^<>]*>/gi) ?? [];
}
