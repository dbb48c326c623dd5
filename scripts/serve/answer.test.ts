import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { policyIn } from "../content-security-policy.mjs";
import { everywhere } from "../headers.mjs";
import { answer } from "./answer.mjs";
import { readSite } from "./site.mjs";
import { picture, smallSite } from "./testing/small-site";

type Answer = { status: number; headers: Record<string, string | number>; body?: Buffer };

const { folder, remove } = smallSite();
const site = readSite(folder);
afterAll(remove);

const ask = (target: string, headers: Record<string, string> = {}, method = "GET"): Answer =>
  answer(site, { method, target, headers });

const plain = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const tagOf = (target: string, headers = {}) => String(ask(target, headers).headers["ETag"]);

describe("what is sent", () => {
  it("is the page, with the policy that it carries and no framing", () => {
    const { status, headers, body } = ask("/zh/");
    expect(status).toBe(200);
    expect(headers["Content-Security-Policy"]).toBe(`${policyIn(String(body))}; frame-ancestors 'none'`);
    expect(headers).toMatchObject({ ...everywhere, "Cache-Control": "no-cache", "Content-Length": body?.length });
  });

  it.each([
    ["/zh/", "text/html; charset=utf-8"],
    ["/favicon.ico", "image/vnd.microsoft.icon"],
    ["/_next/static/media/profile.icc", "application/vnd.iccprofile"],
    ["/icon.svg", "image/svg+xml"],
    ["/zh/index.txt", "text/plain; charset=utf-8"],
    ["/_next/static/chunks/code.js", "text/javascript; charset=utf-8"],
  ])("has its type: %s", (target, type) => {
    expect(ask(target).headers["Content-Type"]).toBe(type);
  });

  it("may be kept for good only where its name tells what is in it", () => {
    expect(ask("/_next/static/chunks/code.js").headers["Cache-Control"]).toMatch(/immutable/);
    expect(ask("/icon.svg").headers["Cache-Control"]).toBe("no-cache");
  });

  it("has no body where only its head was asked for", () => {
    const whole = ask("/zh/");
    expect(ask("/zh/", {}, "HEAD")).toEqual({ ...whole, body: undefined });
  });

  it.each([
    "/404/",
    "/404.html",
    "/_not-found/",
    "/_not-found/index.txt",
    "/_headers",
    "/_nginx/maps.conf",
    "/.hidden",
    "/zh/index.html.br",
    "/nope",
  ])("is the page for wrong addresses, compressed: %s", (target) => {
    const { status, headers, body } = ask(target, { "accept-encoding": "br" });
    expect(status).toBe(404);
    expect(headers).toMatchObject({ ...everywhere, Vary: "Accept-Encoding", "Content-Encoding": "br" });
    expect(headers["ETag"]).toBeUndefined();
    expect(String(brotliDecompressSync(body ?? ""))).toContain("missing");
    expect(headers["Content-Security-Policy"]).toContain("sha256-");
  });
});

describe("the encoding that a client takes", () => {
  it.each([
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["GZIP", "gzip"],
    ["Br", "br"],
    ["*", "br"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["gzip;q=0.5, br;q=0.5", "br"],
    ["br ; q=0.001", "br"],
    ["*;q=0.1, br;q=0", "gzip"],
    ["gzip, br;q=0", "gzip"],
    ["br;q=0", undefined],
    ["br;q=0.0, gzip;q=0", undefined],
    ["gzip;q=0", undefined],
    ["abracadabra", undefined],
    ["vibrant", undefined],
    ["x-gzip", undefined],
    ["identity;q=1, *;q=0", undefined],
    ["identity", undefined],
    ["deflate", undefined],
    ["*;q=0", undefined],
    ["", undefined],
    [",,;;==", undefined],
  ] as const)("%s → %s", (accepted, encoding) => {
    const { headers, body = Buffer.of() } = ask("/zh/", { "accept-encoding": accepted });
    expect(headers["Content-Encoding"]).toBe(encoding);
    expect(headers["Vary"]).toBe("Accept-Encoding");
    expect(String(encoding ? plain[encoding](body) : body)).toContain("<p>start</p>");
  });

  it("each has its own tag, and what is never compressed does not vary", () => {
    const tags = ["", "gzip", "br"].map((accepted) => tagOf("/zh/", { "accept-encoding": accepted }));
    expect(new Set(tags).size).toBe(3);
    expect(ask("/picture.png", { "accept-encoding": "br" }).headers["Vary"]).toBeUndefined();
  });
});

describe("a file that the client holds already", () => {
  const etag = tagOf("/zh/");

  it.each([etag, `W/${etag}`, "*", `"other", ${etag}`, `"a,b" ,W/"c",W/${etag}`, ` ${etag} `])("%s → 304", (list) => {
    const { status, headers, body } = ask("/zh/", { "if-none-match": list });
    expect([status, body]).toEqual([304, undefined]);
    expect(headers).toMatchObject({ ...everywhere, ETag: etag, Vary: "Accept-Encoding", "Cache-Control": "no-cache" });
    expect(headers["Content-Security-Policy"]).toContain("frame-ancestors");
    expect(headers["Content-Length"]).toBeUndefined();
  });

  it.each(['"other"', `W/"other"`, etag.replaceAll('"', ""), `"${etag}`, "", '"*"'])("%s → 200", (list) => {
    expect(ask("/zh/", { "if-none-match": list }).status).toBe(200);
  });

  it("is told by its tag alone: no answer tells a time", () => {
    const headers = {
      "if-modified-since": "Fri, 01 Jan 2100 00:00:00 GMT",
      "if-unmodified-since": "Thu, 01 Jan 1970 00:00:00 GMT",
    };
    expect(ask("/zh/", headers).status).toBe(200);
    expect(ask("/zh/").headers["Last-Modified"]).toBeUndefined();
  });

  it("is not this one, where a condition says so", () => {
    expect(ask("/zh/", { "if-match": '"other"' }).status).toBe(412);
    expect(ask("/zh/", { "if-match": `W/${etag}` }).status).toBe(412);
    expect(ask("/zh/", { "if-match": etag }).status).toBe(200);
    expect(ask("/zh/", { "if-match": "*" }).status).toBe(200);
  });
});

describe("a part of a file", () => {
  const nines = "9".repeat(400);
  const last = picture.length - 1;

  it.each([
    ["bytes=0-0", 0, 0],
    ["bytes=-5", last - 4, last],
    ["bytes=10-19", 10, 19],
    ["bytes=250-", 250, last],
    ["bytes=0-", 0, last],
    ["bytes=200-9007199254740993", 200, last],
    [`bytes=0-${nines}`, 0, last],
    [`bytes=-${nines}`, 0, last],
    ["Bytes=1-2", 1, 2],
    ["bytes= 1-2", 1, 2],
  ])("%s → bytes %i to %i", (range, start, end) => {
    const { status, headers, body } = ask("/picture.png", { range });
    expect([status, headers["Content-Range"]]).toEqual([206, `bytes ${start}-${end}/256`]);
    expect(headers["Content-Length"]).toBe(end - start + 1);
    expect(body).toEqual(picture.subarray(start, end + 1));
    expect(headers).toMatchObject(everywhere);
  });

  it.each(["bytes=256-", "bytes=300-400", `bytes=${nines}-`, "bytes=-0", `bytes=${nines}-${nines}`])(
    "%s → none of it is there",
    (range) => {
      const { status, headers, body } = ask("/picture.png", { range });
      expect([status, headers["Content-Range"], body]).toEqual([416, "bytes */256", undefined]);
      expect(headers).toMatchObject(everywhere);
    },
  );

  it.each([
    ...["bytes=2-1", "bytes=100-50", "bytes=9-3", "bytes=25770-5", "bytes=-", "bytes=", "bytes", "x", "items=0-5"],
    ...[
      "bytes=0-1,3-4",
      "bytes=0-1, 3-4",
      "bytes=0-1,",
      "bytes=a-b",
      "bytes=0x0-5",
      "bytes=1.5-3",
      "bytes=--1",
      "bytes=1--1",
    ],
    ...[
      "bytes=0-5;q=1",
      "bytes 0-5",
      "=0-5",
      "",
      "bytes=9007199254740993-5",
      `bytes=${nines}-5`,
      `bytes=${"1-2,".repeat(3000)}`,
    ],
  ])("%s → the whole", (range) => {
    const { status, headers, body } = ask("/picture.png", { range });
    expect([status, headers["Content-Range"], body?.length]).toEqual([200, undefined, 256]);
  });

  it("is one of the encoding that is sent", () => {
    const { body: whole } = ask("/zh/", { "accept-encoding": "br" });
    const { headers, body } = ask("/zh/", { "accept-encoding": "br", range: "bytes=3-8" });
    expect(headers).toMatchObject({ "Content-Encoding": "br", "Content-Range": `bytes 3-8/${whole?.length}` });
    expect(body).toEqual(whole?.subarray(3, 9));
  });

  it("comes only if the file is still the same", () => {
    const range = "bytes=0-5";
    const etag = tagOf("/picture.png");
    expect(ask("/picture.png", { range, "if-range": etag }).status).toBe(206);
    for (const other of ['"other"', `W/${etag}`, "Fri, 01 Jan 2100 00:00:00 GMT", ""])
      expect(ask("/picture.png", { range, "if-range": other }).status).toBe(200);
  });

  it("is none where only the head was asked for, or nothing changed", () => {
    expect(ask("/picture.png", { range: "bytes=0-5" }, "HEAD").status).toBe(200);
    expect(ask("/picture.png", { range: "bytes=0-5", "if-none-match": "*" }).status).toBe(304);
  });
});

describe("whatever is asked", () => {
  const isHeader = /^[\t\x20-\x7e\x80-\xff]*$/;
  const statuses = [200, 206, 302, 304, 308, 404, 405, 412, 416];
  const text = fc
    .oneof(fc.string({ unit: "binary" }), fc.constantFrom("%23v=1", "/zh/", "%", "bytes=", "1-", '"', "*", "br;q="))
    .map((one) => one.replace(/[^\x00-\xff]/g, "?"));
  const texts = fc.array(text, { maxLength: 6 }).map((parts) => parts.join(""));
  const names = ["accept-encoding", "if-none-match", "if-match", "if-range", "range"];

  it("an answer comes, with all the headers, and none of them breaks out of its line", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          texts,
          texts.map((rest) => `/zh/${rest}`),
        ),
        fc.dictionary(fc.constantFrom(...names), texts),
        fc.constantFrom("GET", "HEAD", "POST", "BREW"),
        (target, headers, method) => {
          const { status, headers: sent, body } = ask(target, headers, method);
          expect(statuses).toContain(status);
          expect(sent).toMatchObject(everywhere);
          expect(sent["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
          expect(Object.values(sent).filter((value) => !isHeader.test(String(value)))).toEqual([]);
          expect(String(sent["Location"] ?? "/")).toMatch(/^\/(?![/\\])/);
          if (method !== "GET") expect(body).toBeUndefined();
          if (body) expect(sent["Content-Length"]).toBe(body.length);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get"])("%s is refused", (method) => {
    const { status, headers } = ask("/zh/", {}, method);
    expect([status, headers["Allow"]]).toEqual([405, "GET, HEAD"]);
    expect(headers).toMatchObject(everywhere);
  });

  it("nothing is said of encrypted connections, which only their host can promise", () => {
    for (const target of ["/", "/nope", "/zh"])
      expect(Object.keys(ask(target).headers)).not.toContain("Strict-Transport-Security");
  });
});
