import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { filesBelow } from "./files.mjs";

const text = /\.(?:html|js|css|txt|json|svg|xml|webmanifest|ttf)$/;
const fewestBytes = 512;

/** Lays a .gz and a .br beside every file that grows smaller by it, so that a server need not compress as it serves. */
export function compress(folder) {
  for (const file of filesBelow(folder).filter((name) => text.test(name))) {
    const bytes = readFileSync(join(folder, file));
    if (bytes.length < fewestBytes) continue;
    const hints = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(folder, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(bytes, { params: hints }));
  }
}
