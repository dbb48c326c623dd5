import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compress } from "../../compress.mjs";
import { withPolicy } from "../../content-security-policy.mjs";

const page = (name: string) =>
  withPolicy(
    `<!doctype html><html><head><meta charset="utf-8"/><title>${name}</title></head><body>${`<p>${name}</p>`.repeat(90)}<script>"${name}"</script></body></html>`,
  );

/** The bytes of the picture: each tells where it stands. */
export const picture = Buffer.from(Array.from({ length: 256 }, (_, at) => at));

/** More than the buffers between two processes hold. */
export const BIG = 24 * 1024 * 1024;

const files: Record<string, string | Buffer> = {
  "404.html": page("missing"),
  "404/index.html": page("missing"),
  "_not-found/index.html": page("missing"),
  "_not-found/index.txt": "missing",
  _headers: "/*\n",
  "_nginx/maps.conf": "map",
  ".hidden": "hidden",
  "index.html": page("door"),
  "zh/index.html": page("start"),
  "zh/index.txt": "start ".repeat(100),
  "zh/check/index.html": page("check"),
  "zh/check/__next.$d$locale.txt": "flight",
  "en/index.html": page("start in English"),
  "_next/static/chunks/code.js": `"code";`.repeat(100),
  "_next/static/media/profile.icc": "profile",
  "favicon.ico": "icon",
  "icon.svg": "<svg/>",
  "picture.png": picture,
};

/** Lays a small site, as the build would, into a new folder. `remove` takes it away again. */
export function smallSite(more: Record<string, string | Buffer> = {}) {
  const folder = `${mkdtempSync(join(tmpdir(), "site-"))}/`;
  for (const [name, content] of Object.entries({ ...files, ...more })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  compress(folder);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
