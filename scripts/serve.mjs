// Serves out/ as a host on the internet should: compressed, cached where names carry a hash, and locked down.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import sirv from "sirv";
import { policyIn } from "./content-security-policy.mjs";
import { filesBelow, outFolder } from "./files.mjs";

const everywhere = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
};

/** The policy of each page, read from the page: one source for the header and for hosts that send none. */
function pagePolicies(folder) {
  const pages = filesBelow(folder).filter((file) => file.endsWith(".html"));
  return new Map(
    pages.map((file) => [
      `/${file.replace(/index\.html$/, "")}`,
      policyIn(readFileSync(join(folder, file), "utf8")) ?? "default-src 'none'",
    ]),
  );
}

export function serve({ port, folder = outFolder }) {
  const policies = pagePolicies(folder);
  const missingPage = readFileSync(join(folder, "404.html"));

  const policyOf = (path) => policies.get(path.replace(/index\.html$/, "")) ?? "default-src 'self'";
  const cachingOf = (path) => (path.startsWith("/_next/static/") ? "public, max-age=31536000, immutable" : "no-cache");

  function setHeaders(response, path) {
    for (const [name, value] of Object.entries(everywhere)) response.setHeader(name, value);
    response.setHeader("Cache-Control", cachingOf(path));
    response.setHeader("Content-Security-Policy", `${policyOf(path)}; frame-ancestors 'none'`);
  }

  function sayMissing(request, response) {
    setHeaders(response, "/404.html");
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8", "Content-Length": missingPage.length });
    response.end(request.method === "HEAD" ? undefined : missingPage);
  }

  const files = sirv(folder, { etag: true, gzip: true, brotli: true, setHeaders, onNoMatch: sayMissing });

  const server = createServer((request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const [path, query] = request.url.split(/\?(.*)/s);
    if (!path.endsWith("/") && policies.has(`${path}/`)) {
      response.writeHead(308, { Location: `${path}/${query === undefined ? "" : `?${query}`}` }).end();
      return;
    }
    files(request, response);
  });

  server.on("error", (error) => {
    const busy = `Port ${port} is in use: stop what uses it, or choose another with PORT=3001.`;
    console.error(error.code === "EADDRINUSE" ? busy : error.message);
    process.exit(1);
  });
  server.listen(port, () => console.log(`http://localhost:${port}`));
  return server;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) serve({ port: Number(process.env.PORT ?? 3000) });
