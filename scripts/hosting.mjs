// What other hosts than ours are told, made from the same headers: `_headers` for those that read such a file (Netlify,
// Cloudflare Pages), `_nginx/` for nginx. Neither is an address of the site.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { policyIn } from "./content-security-policy.mjs";
import { escapedHash } from "./escaped-hash.mjs";
import { filesBelow } from "./files.mjs";
import { caching, everywhere, framing, hashed, policyOfFiles } from "./headers.mjs";

const lines = (of) => of.join("\n");

/**
 * Such hosts send every header of every matching rule, so that each may stand in one rule alone. Policies are the
 * exception: a browser holds to all that it is sent.
 */
function headersFile(policies) {
  const rule = (path, headers) =>
    lines([path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  return lines([
    rule("/*", { ...everywhere, "Content-Security-Policy": framing }),
    rule(`${hashed}*`, { "Cache-Control": caching.hashed }),
    ...[...policies].map(([file, policy]) => rule(addressOf(file), { "Content-Security-Policy": policy })),
    "",
  ]);
}

const addressOf = (file) => file.replace(/(?:^|(?<=\/))index\.html$/, "");

/** For the `http` block: each page's policy, what may be kept, and where a link leads whose # was escaped on the way. */
function nginxMaps(policies) {
  const hash = `(?:${escapedHash.source})`;
  const map = (from, to, rows) => lines([`map ${from} ${to} {`, ...rows.map((row) => `  ${row};`), "}", ""]);
  return lines([
    map("$uri", "$site_policy", [
      `default "${policyOfFiles}; ${framing}"`,
      ...[...policies].map(([file, policy]) => `"~^${file.replaceAll(".", "\\.")}$" "${policy}; ${framing}"`),
    ]),
    map("$uri", "$site_caching", [`default "${caching.other}"`, `"~^${hashed}" "${caching.hashed}"`]),
    "# A mail program escaped the # of a case link: the answers came here, and go back where no server sees them.",
    map("$request_uri", "$site_case", [
      `default ""`,
      `"~*^(?<case_page>/(?:[a-z-]+/)*)(?:index\\.html)?${hash}(?<case_answers>.*)$" "$case_page#$case_answers"`,
      `"~*^(?<case_page>(?:/[a-z-]+)+)${hash}(?<case_answers>.*)$" "$case_page/#$case_answers"`,
      `"~*^(?<case_page>/(?:[a-z-]+/)*)\\?.*?${hash}(?<case_answers>v(?:=|%(?:25)*3d).*)$" "$case_page#$case_answers"`,
    ]),
    "# What access_log is given as its if=: no answer stays in a log.",
    map("$request_uri", "$site_logged", ["default 1", `"~*${hash}" 0`]),
  ]);
}

/** For the `server` block. No location of it may have an `add_header` of its own: nginx would forget all of these. */
function nginxServer() {
  const header = (name, value) => `add_header ${name} "${value}" always;`;
  return lines([
    ...Object.entries(everywhere).map(([name, value]) => header(name, value)),
    header("Cache-Control", "$site_caching"),
    header("Content-Security-Policy", "$site_policy"),
    "",
    "if ($site_case) { return 302 $site_case; }",
    `if ($request_uri ~ "^((?:/[\\w-]+)*/)index(?:\\.html)?/?(?:\\?.*)?$") { return 308 $1; }`,
    "",
    "absolute_redirect off;",
    "charset utf-8;",
    "gzip_static on;",
    "gzip_vary on;",
    "error_page 404 /404.html;",
    "location / { try_files $uri $uri/ =404; }",
    "location = /404.html { internal; }",
    "location ~ ^/(?:404|_not-found)(?:/|$) { return 404; }",
    "location ~ ^/_(?!next/) { return 404; }",
    "location ~ /\\.(?!well-known/) { return 404; }",
    "location ~ \\.(?:br|gz)$ { return 404; }",
    "location ~ \\.icc$ { default_type application/vnd.iccprofile; }",
    "location ~ \\.webmanifest$ { default_type application/manifest+json; }",
    "",
  ]);
}

/** Writes them into a folder of built pages. */
export function writeHosting(folder) {
  const pages = filesBelow(folder).filter((file) => file.endsWith(".html") && !/^_|^404\//.test(file));
  const policies = new Map(
    pages.map((file) => [`/${file}`, policyIn(readFileSync(join(folder, file), "utf8")) ?? "default-src 'none'"]),
  );
  mkdirSync(join(folder, "_nginx"), { recursive: true });
  writeFileSync(join(folder, "_headers"), headersFile(policies));
  writeFileSync(join(folder, "_nginx/maps.conf"), nginxMaps(policies));
  writeFileSync(join(folder, "_nginx/server.conf"), nginxServer());
}
