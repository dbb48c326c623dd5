import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { everywhere } from "./headers.mjs";
import { writeHosting } from "./hosting.mjs";
import { answer } from "./serve/answer.mjs";
import { readSite } from "./serve/site.mjs";
import { exchange, freePort } from "./serve/testing/running-server";
import { smallSite } from "./serve/testing/small-site";

const { folder, remove } = smallSite();
writeHosting(folder);
const site = readSite(folder);
afterAll(remove);

/** Every header of an answer, by its name in small letters; a policy sent twice counts twice. */
const ours = (target: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answer(site, { method: "GET", target, headers: {} }).headers).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]),
  );
const held = [...Object.keys(everywhere), "Content-Security-Policy", "Cache-Control"].map((name) => name.toLowerCase());

describe("what hosts that read _headers are told", () => {
  const rules = readFileSync(join(folder, "_headers"), "utf8")
    .trim()
    .split(/\n(?=\S)/)
    .map((rule) => {
      const [path = "", ...lines] = rule.split("\n");
      return { path, headers: lines.map((line) => line.trim().split(/: (.*)/s) as [string, string]) };
    });

  const told = (target: string) => {
    const matching = rules.filter(({ path }) =>
      path.endsWith("*") ? target.startsWith(path.slice(0, -1)) : target === path,
    );
    const headers: Record<string, string[]> = {};
    for (const [name, value] of matching.flatMap((rule) => rule.headers))
      (headers[name.toLowerCase()] ??= []).push(value);
    return headers;
  };

  it("is what our own server sends, each header once and the policy in two parts", () => {
    for (const target of ["/", "/zh/", "/zh/check/", "/_next/static/chunks/code.js"]) {
      const { "content-security-policy": policies = [], ...headers } = told(target);
      for (const name of Object.keys(everywhere))
        expect(headers[name.toLowerCase()]).toEqual([ours(target)[name.toLowerCase()]]);
      if (target.endsWith("/")) expect(policies.toSorted().join("; ")).toBe(ours(target)["content-security-policy"]);
      else expect(headers["cache-control"]).toEqual([ours(target)["cache-control"]]);
    }
  });

  it("names every page, and keeps to what such hosts can hold", () => {
    expect(rules.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["/", "/zh/", "/en/", "/zh/check/", "/404.html"]),
    );
    expect(rules.length).toBeLessThanOrEqual(100);
  });
});

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find((path) => existsSync(path));
if (nginx === undefined) console.log("nginx is not installed: its configuration is not tried.");

describe.skipIf(nginx === undefined)("the nginx block of docs/deploying.md", () => {
  let port = 0;
  let server: ReturnType<typeof spawn>;
  const log = () => readFileSync(join(folder, ".log"), "utf8");

  beforeAll(async () => {
    port = await freePort();
    const [, block = ""] = /```nginx\n([\s\S]*?)```/.exec(readFileSync("docs/deploying.md", "utf8")) ?? [];
    const here = block
      .replace(/listen .*;/, `listen 127.0.0.1:${port};`)
      .replace(/^ *ssl_.*\n/gm, "")
      .replaceAll("/srv/family-benefits/", folder)
      .replaceAll("/srv/family-benefits", folder)
      .replaceAll("/var/log/nginx/family-benefits.error.log", join(folder, ".errors"))
      .replaceAll("/var/log/nginx/family-benefits.log", join(folder, ".log"));
    mkdirSync(join(folder, ".nginx"));
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
      (what) => `${what}_temp_path ${folder}.nginx/${what};`,
    );
    const root = process.getuid?.() === 0 ? "user root;" : "";
    writeFileSync(
      join(folder, ".nginx.conf"),
      `${root} pid ${folder}.nginx/pid; daemon off; error_log stderr crit; worker_processes 1; events {} http { types { text/html html; text/plain txt; image/svg+xml svg; application/javascript js; image/png png; image/x-icon ico; } default_type application/octet-stream; ${temporary.join(" ")} ${here} }`,
    );
    server = spawn(nginx ?? "", ["-c", join(folder, ".nginx.conf"), "-p", folder], {
      stdio: ["ignore", "inherit", "inherit"],
    });
    await vi.waitUntil(
      () =>
        fetch(`http://127.0.0.1:${port}/`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 20_000 },
    );
  });
  afterAll(() => server.kill());

  const ask = async (target: string, headers = "") => {
    const response = await exchange(
      port,
      `GET ${target} HTTP/1.1\r\nHost: benefits.example\r\nConnection: close\r\n${headers}\r\n`,
    );
    const [head = "", body = ""] = response.split(/\r\n\r\n(.*)/s);
    const pairs = head
      .split("\r\n")
      .slice(1)
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
    return {
      status: Number(head.split(" ")[1]),
      headers: pairs.map(([name, value]) => [name.toLowerCase(), value] as const),
      body,
    };
  };
  const one = (headers: readonly (readonly [string, string])[], name: string) =>
    headers
      .filter(([other]) => other === name)
      .map(([, value]) => value)
      .join(" AND ");

  it.each(["/", "/zh/", "/zh/check/", "/zh/index.txt", "/icon.svg", "/_next/static/chunks/code.js", "/nope"])(
    "sends the headers that our own server sends, each once: %s",
    async (target) => {
      const { headers } = await ask(target);
      expect(held.map((name) => [name, one(headers, name)])).toEqual(held.map((name) => [name, ours(target)[name]]));
      expect(one(headers, "strict-transport-security")).toMatch(/^max-age=\d+$/);
    },
  );

  it("compresses, the page for wrong addresses too", async () => {
    for (const target of ["/zh/", "/nope"]) {
      const { headers } = await ask(target, "Accept-Encoding: gzip\r\n");
      expect(one(headers, "content-encoding")).toBe("gzip");
      expect(one(headers, "vary")).toBe("Accept-Encoding");
    }
  });

  it.each([
    "/nope",
    "/404/",
    "/404.html",
    "/_not-found/",
    "/_headers",
    "/_nginx/maps.conf",
    "/zh/index.html.gz",
    "/.nginx.conf",
    "/.log",
  ])("%s is nowhere", async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).toContain("missing");
  });

  it.each([
    ["/zh", 301, "/zh/"],
    ["/zh/index.html", 308, "/zh/"],
    ["/zh/index?a=1", 308, "/zh/"],
    ["/zh/check/%23v=1&residency=qingdao", 302, "/zh/check/#v=1&residency=qingdao"],
    ["/zh/check/%2523v=1&residency=qingdao", 302, "/zh/check/#v=1&residency=qingdao"],
    ["/zh/check/%23v%3D1%26a%3D2", 302, "/zh/check/#v%3D1%26a%3D2"],
    ["/zh/check%23v=1", 302, "/zh/check/#v=1"],
    ["/zh/check/index.html%23v=1", 302, "/zh/check/#v=1"],
    ["/zh/check/%EF%BC%83v=1", 302, "/zh/check/#v=1"],
    ["/zh/check/?from=singlemessage%23v=1&a=2", 302, "/zh/check/#v=1&a=2"],
    ["/zh/check/%23v=1%0D%0ASet-Cookie:%20a=b", 302, "/zh/check/#v=1%0D%0ASet-Cookie:%20a=b"],
    ["/%23v=1", 302, "/#v=1"],
  ])("%s → %i %s", async (target, status, location) => {
    const answered = await ask(target);
    expect([answered.status, one(answered.headers, "location")]).toEqual([status, location]);
  });

  it.each(["//evil.example/index", "//evil.example/%23v=1", "//evil.example/zh", "/\\evil.example/index.html"])(
    "%s leads to nobody else",
    async (target) => {
      expect(one((await ask(target)).headers, "location")).toMatch(/^$|^\/(?![/\\])/);
    },
  );

  it("logs no answer of a family", async () => {
    await ask("/zh/?from=logged&residency=qingdao");
    await ask("/nope/%23v=1&residency=qingdao");
    await expect.poll(log).toMatch(/"GET \/zh\//);
    expect(log()).not.toMatch(/residency|v=1|logged/);
  });
});
