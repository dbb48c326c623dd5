import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everywhere } from "../headers.mjs";
import { exchange, runningServer } from "./testing/running-server";
import { smallSite } from "./testing/small-site";

const { folder, remove } = smallSite();
let server: Awaited<ReturnType<typeof runningServer>>;

beforeAll(async () => {
  server = await runningServer(folder);
});
afterAll(async () => {
  await server.stop();
  remove();
});

const send = (head: string, body = "") =>
  exchange(server.port, `${head}\r\nHost: localhost\r\nConnection: close\r\n\r\n${body}`);
const statusOf = (response: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(response)?.[1]);

/** What no answer may show: a file of the machine, of the project, or where either lies. */
const secret = /root:|"dependencies"|node_modules|\/home\/|at .*\.m?js:\d/;

const outside = [
  ...[
    "/../package.json",
    "/../../../../etc/passwd",
    "/zh/../../package.json",
    "/./../package.json",
    "/zh/./../../etc/passwd",
  ],
  ...[
    "/%2e%2e/package.json",
    "/%2e%2e%2fpackage.json",
    "/..%2fpackage.json",
    "/%2E%2E%5Cpackage.json",
    "/%252e%252e%252fetc/passwd",
  ],
  ...[
    "/..%252f..%252fetc/passwd",
    "/..%c0%af../etc/passwd",
    "/%c0%ae%c0%ae/etc/passwd",
    "/%e0%80%ae%e0%80%ae/etc/passwd",
  ],
  ...[
    "/%u002e%u002e/etc/passwd",
    "/..\\..\\etc\\passwd",
    "/..%5c..%5cetc%5cpasswd",
    "/..;/package.json",
    "/zh;/../etc/passwd",
  ],
  ...[
    "/....//....//etc/passwd",
    "/.%00./etc/passwd",
    "/zh/%00",
    "/zh/index.html%00.txt",
    "/%00",
    "/file:///etc/passwd",
    "//etc/passwd",
  ],
  ...[
    "/.env",
    "/.git/config",
    "/.git/HEAD",
    "/.htaccess",
    "/package.json",
    "/scripts/serve.mjs",
    "/_headers",
    "/.well-known/../../etc/passwd",
  ],
  ...[
    "/%E0%A4%A",
    "/%",
    "/%%",
    "/%zz",
    "/%f",
    "/%ff%fe",
    "/%ud800",
    "/<script>alert(1)</script>",
    "/zh/%0d%0aSet-Cookie:a=b",
  ],
  ...[
    "//evil.example",
    "//evil.example/%2e%2e",
    "/\\evil.example",
    "/%5cevil.example",
    "/%2f%2fevil.example",
    "///evil.example//",
  ],
  ...[
    "/__proto__",
    "/constructor",
    "/hasOwnProperty",
    "/toString/",
    "/zh/__proto__/",
    "/$%7Bjndi:ldap://x%7D",
    "/zh/?a=${7*7}/../..",
  ],
  ...[
    "/wp-login.php",
    "/cgi-bin/.%2e/.%2e/bin/sh",
    "/server-status",
    "/zh/~root",
    "/C:/Windows/win.ini",
    "/zh/index.html/../../x",
  ],
];

describe("addresses outside the site", () => {
  it.each(outside)("%s", async (path) => {
    const response = await send(`GET ${path} HTTP/1.1`);
    expect([200, 308, 400, 404]).toContain(statusOf(response));
    if (statusOf(response) === 200) expect(path).toMatch(/^\/zh\/\?/);
    expect(response).not.toMatch(secret);
    expect(/^location: (.*)\r$/im.exec(response)?.[1] ?? "/").toMatch(/^\/(?![/\\])/);
    expect(response).not.toMatch(/^set-cookie:/im);
  });
});

describe("requests that are none", () => {
  it.each([
    ["no version, as in the first year of the web", "GET /zh/\r\n\r\n", 200],
    ["a version that is none", "GET /zh/ HTTP/9.9\r\nHost: a\r\n\r\n", 400],
    ["no host", "GET /zh/ HTTP/1.1\r\n\r\n", 400],
    ["a method that is none", "BREW /zh/ HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["two lengths", "POST /zh/ HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400],
    ["a length below zero", "POST /zh/ HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400],
    [
      "a length and chunks",
      "POST /zh/ HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400,
    ],
    [
      "chunks, twice told",
      "POST /zh/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
      400,
    ],
    ["a space before the colon", "GET /zh/ HTTP/1.1\r\nHost : a\r\n\r\n", 400],
    ["a header without a name", "GET /zh/ HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", 400],
    ["a NUL in a header", "GET /zh/ HTTP/1.1\r\nHost: a\r\nX: \0\r\n\r\n", 400],
    ["a line end alone", "GET /zh/ HTTP/1.1\rHost: a\r\r", 400],
    ["an address of 20 KB", `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
    ["a header of 20 KB", `GET /zh/ HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`, 431],
    ["ten thousand headers", `GET /zh/ HTTP/1.1\r\nHost: a\r\n${"X: a\r\n".repeat(10_000)}\r\n`, 431],
    ["another protocol", "SSH-2.0-OpenSSH_9.2\r\n", 400],
    ["an encrypted greeting", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 400],
    ["the next protocol's greeting", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ])("%s", async (_what, bytes, status) => {
    const response = await exchange(server.port, bytes);
    expect(statusOf(response)).toBe(status);
    expect(response).not.toMatch(secret);
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "QUERY", "PURGE", "MKCOL", "LINK"])(
    "%s is refused with the headers of every answer, whatever its body is said to be",
    async (method) => {
      for (const type of ["", "\r\nContent-Type: application/json", "\r\nContent-Type: ;;"]) {
        const response = await send(`${method} /zh/ HTTP/1.1\r\nContent-Length: 4${type}`, "{bad");
        expect(statusOf(response)).toBe(405);
        expect(response).toMatch(/^allow: GET, HEAD\r$/im);
        for (const name of Object.keys(everywhere))
          expect(response.toLowerCase()).toContain(`\r\n${name.toLowerCase()}: `);
      }
    },
  );

  it.each(["CONNECT localhost:80 HTTP/1.1", "OPTIONS * HTTP/1.1"])("%s", async (line) => {
    // No answer at all is an answer to whoever takes us for a proxy.
    expect(await send(line)).toMatch(/^$|^HTTP\/1\.1 405 /);
  });

  it.each([
    "Upgrade: websocket",
    "Upgrade: h2c\r\nHTTP2-Settings: AA",
    "Expect: 100-continue",
    "X-Forwarded-Host: evil.example",
  ])("%s changes nothing", async (header) => {
    const response = await send(`GET /zh/ HTTP/1.1\r\n${header}`);
    expect(response).toMatch(/^HTTP\/1\.1 (?:200|100 Continue\r\n\r\nHTTP\/1\.1 200) /);
    expect(response).not.toContain("evil.example");
  });
});

describe("what once ended the process, or hung", () => {
  it.each(
    [
      "2-1",
      "100-50",
      "9-3",
      "25770-5",
      "0-9007199254740993",
      `0-${"9".repeat(23)}`,
      `-${"9".repeat(23)}`,
      `${"9".repeat(23)}-`,
    ].flatMap((range) =>
      ["/zh/", "/icon.svg", "/picture.png", "/nope"].flatMap((path) =>
        ["GET", "HEAD"].map((method) => ({ range, path, method })),
      ),
    ),
  )("$method $path, bytes=$range", async ({ range, path, method }) => {
    const response = await send(`${method} ${path} HTTP/1.1\r\nRange: bytes=${range}`);
    expect([200, 206, 404, 416]).toContain(statusOf(response));
  });
});

it("after all that it serves, and has said nothing of anybody", async () => {
  expect(statusOf(await send("GET /zh/ HTTP/1.1"))).toBe(200);
  await server.stop();
  expect((await server.ended).said.trim()).toBe(`http://localhost:${server.port}`);
});
