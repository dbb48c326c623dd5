import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { filesKept, makeWorker } from "./make-worker.mjs";

let folder = "";

/** Lays files of a built site into a folder. */
function lay(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), "worker-")), "/");
  lay({
    "index.html": "door",
    "404.html": "nowhere",
    _headers: "for hosts",
    "_nginx/maps.conf": "for nginx",
    "_next/static/chunks/0a1b.js": "code",
    "_next/static/chunks/0a1b.js.br": "packed",
    "_next/static/of-this-build/_buildManifest.js": "of another router",
    "icons/192.png": "fetched by the system",
    "licences.txt": "notices",
    "sbom.cdx.json": "components",
    "zh/manifest.webmanifest": "fetched by the system",
    "fonts/paper.ttf": "font",
    "screenshots/result.png": "picture",
    "zh/index.html": "你好",
    "zh/check/index.html": "核对",
    "zh/check/__next.$d$locale.txt": "核对",
    "zh/check/__next._full.txt": "核对",
    "zh/plan/index.html": "待遇",
    "zh/plan/index.txt": "待遇",
    "zh/plan/__next._tree.txt": "待遇",
    "zh/preview.png": "picture for others",
    "en/index.html": "hello",
    "en/plan/leave/index.html": "leave",
    "sitemap.xml": "for search engines",
  });
});

afterEach(() => rmSync(folder, { recursive: true }));

type Entries = readonly { url: string; revision: string | null }[] | undefined;

const addresses = (entries: Entries) => entries?.map(({ url }) => url);

/** The addresses whose files have another name or hash than before. */
const changed = (before: Entries, after: Entries) =>
  addresses(after?.filter(({ revision }, place) => revision !== before?.[place]?.revision));

it("keeps what all pages need, each language by itself, and the plan by itself, under the addresses that pages ask for", () => {
  const kept = filesKept(folder);
  expect(addresses(kept["common"])).toEqual(["/_next/static/chunks/0a1b.js", "/fonts/paper.ttf", "/"]);
  expect(addresses(kept["zh"])).toEqual(["/zh/check/__next.$d$locale.txt", "/zh/check/", "/zh/"]);
  expect(addresses(kept["en"])).toEqual(["/en/"]);
  expect(addresses(kept["plan"])).toEqual(["/en/plan/leave/", "/zh/plan/", "/zh/plan/index.txt"]);
});

it("names a file whose name says what it holds by that alone, every other by what it holds", () => {
  const before = filesKept(folder);
  lay({ "zh/check/index.html": "再核对", "_next/static/chunks/0a1b.js": "other code" });
  const after = filesKept(folder);
  expect(after["common"]).toEqual(before["common"]);
  expect(after["en"]).toEqual(before["en"]);
  expect(changed(before["zh"], after["zh"])).toEqual(["/zh/check/"]);
});

it("makes the same worker of the same files, and another one of others", async () => {
  const written = async () => {
    await makeWorker(folder);
    return readFileSync(join(folder, "sw.js"), "utf8");
  };
  const first = await written();
  expect(await written()).toBe(first);
  lay({ "en/index.html": "good day" });
  expect(await written()).not.toBe(first);
});
