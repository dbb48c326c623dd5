// Serves out/ as a host on the internet should: from memory, compressed, cached where names carry a hash, locked down.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { outFolder } from "./files.mjs";
import { addressShown, ensureFree, listeningFault, whereToListen } from "./serve/listening.mjs";
import { siteServer } from "./serve/server.mjs";
import { readSite } from "./serve/site.mjs";

/** Milliseconds that answers under way have to end, once the server is told to stop. */
const GRACE = 10_000;

/**
 * Serves a folder of built pages. Resolves to the server once it listens (`close()` ends it); throws a sentence if it
 * cannot.
 */
export async function serve({ port, host = "localhost", folder = outFolder }) {
  if (!existsSync(join(folder, "404.html")))
    throw new Error("There are no pages to serve: `npm run build` makes them.");
  await ensureFree({ port, host });
  const server = siteServer(readSite(folder));
  await server.listen({ port, host }).catch((error) => {
    throw new Error(listeningFault(error, { port, host }), { cause: error });
  });
  return server;
}

/** Serves where PORT and HOST say until told to stop; says where, or in a sentence why not, which ends with 1. */
export async function serveUntilStopped(folder = outFolder) {
  try {
    const where = whereToListen(process.env);
    const server = await serve({ ...where, folder });
    console.log(addressShown(where));
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop(server));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** A second signal ends at once, as Node does unasked: each is listened to only once. */
async function stop(server) {
  setTimeout(() => process.exit(0), GRACE).unref();
  await server.close();
  process.exit(0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await serveUntilStopped(process.argv[2]);
