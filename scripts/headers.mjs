// The headers of every answer: the one place that server, `_headers` and the configuration for nginx are made from.

/** What every answer carries, whatever it is. */
export const everywhere = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** What a page adds to the policy that it carries itself: a `<meta>` cannot forbid framing. */
export const framing = "frame-ancestors 'none'";

/** The policy of whatever is no page: a picture, opened by itself, runs nothing. */
export const policyOfFiles = "default-src 'self'";

/** Below this address every name carries a hash of what the file holds. */
export const hashed = "/_next/static/";

/** Files whose names carry a hash never change; all else is asked for anew each time. */
export const caching = { hashed: "public, max-age=31536000, immutable", other: "no-cache" };

/** The headers of one file. @param policy that of the page, or none */
export const headersOf = (address, policy = policyOfFiles) => ({
  ...everywhere,
  "Cache-Control": address.startsWith(hashed) ? caching.hashed : caching.other,
  "Content-Security-Policy": `${policy}; ${framing}`,
});
