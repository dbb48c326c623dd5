/// <reference lib="webworker" />
// Keeps the site on the device, so that every page works without a network. It serves what it holds, asks for nothing
// that no page asked for, and makes way for a newer one only when a family says so or the last page is closed.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";

/** What a build holds, by part: what all pages need, each language, and the pages of the plan. The build puts it in. */
const files = FILES;

const parts = Object.fromEntries(
  Object.entries(files).map(([name, entries]) => {
    const controller = new PrecacheController({ cacheName: name });
    controller.addToCacheList(entries);
    return [name, controller];
  }),
);

/** What is kept only for those who want it. */
const optional = Object.keys(parts).filter((name) => name !== "common");
const languages = optional.filter((name) => name !== "plan");

/** The parts wanted: the languages of open pages, and whatever this or an earlier worker has begun to keep. */
async function partsWanted() {
  const open = await self.clients.matchAll({ includeUncontrolled: true });
  const shown = open.map(({ url }) => new URL(url).pathname.split("/")[1]);
  const begun = await caches.keys();
  return optional.filter((name) => shown.includes(name) || begun.includes(name));
}

/** The parts whose every file is here. */
async function partsKept() {
  const whole = await Promise.all(["common", ...optional].map(isWhole));
  return optional.filter((_, place) => whole[0] && whole[place + 1]);
}

/** Looked at without opening it: a cache that is opened is there from then on. */
async function isWhole(name) {
  if (!(await caches.has(name))) return false;
  const held = new Set((await (await caches.open(name)).keys()).map(({ url }) => url));
  return parts[name].getCachedURLs().every((url) => held.has(parts[name].getCacheKeyForURL(url)));
}

/** A controller stores what it fetches only in an install event: a page that asks later is shown to it as one. */
async function keep(event, names) {
  const installing = { type: "install", waitUntil: (done) => event.waitUntil(done) };
  for (const name of names) await parts[name].install(installing);
}

self.addEventListener("install", (event) => {
  event.waitUntil(partsWanted().then((wanted) => keep(event, ["common", ...wanted])));
});

self.addEventListener("activate", (event) => {
  const tidied = partsWanted().then((wanted) =>
    Promise.all(["common", ...wanted].map((name) => parts[name].activate(event))),
  );
  event.waitUntil(tidied.then(tidyAsked).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") event.waitUntil(self.skipWaiting());
  if (!Array.isArray(event.data?.keep)) return;
  const wanted = event.data.keep.filter((name) => optional.includes(name));
  const kept = keep(event, wanted.length > 0 ? ["common", ...wanted] : []).catch(() => {});
  event.waitUntil(kept.then(partsKept).then((names) => event.ports[0]?.postMessage(names)));
});

/** What is kept for an address, whatever stands behind its `?`. */
async function keptFor({ origin, pathname }) {
  const keys = Object.values(parts).map((controller) => controller.getCacheKeyForURL(origin + pathname));
  const key = keys.find((found) => found !== undefined);
  return key && caches.match(key, { ignoreVary: true });
}

/**
 * Without a network a page that is not kept is given in a language that is; the case in its fragment goes along.
 * A folder may be meant without its last stroke.
 */
async function elsewhere({ origin, pathname }) {
  const [, name, rest] = /^\/(\w\w)(\/.*)?$/.exec(pathname) ?? [];
  if (!languages.includes(name)) return undefined;
  const folder = (rest ?? "/").replace(/\/?$/, "/");
  for (const other of [name, ...languages]) {
    const address = `/${other}${folder}`;
    if (await keptFor({ origin, pathname: address })) return Response.redirect(address);
  }
  return undefined;
}

/** Where pages of the plan lie that were asked for one by one; each under the name that its content gives it. */
const ASKED = "asked";

const planKeyOf = ({ origin, pathname }) => parts.plan.getCacheKeyForURL(origin + pathname);

async function keepAsked(key, response) {
  await (await caches.open(ASKED)).put(key, response);
}

/** A page that a link led to came as the payload of the pages' router: whoever reloads it asks for the page itself. */
async function keepPageOf({ origin, pathname }) {
  const address = new URL(pathname.replace(/[^/]*$/, ""), origin);
  const key = planKeyOf(address);
  if (!key || (await caches.match(key))) return;
  const response = await fetch(address);
  if (response.ok) await keepAsked(key, response);
}

/** Of pages that have changed since, the old ones are of no use any more. */
async function tidyAsked() {
  if (!(await caches.has(ASKED))) return;
  const asked = await caches.open(ASKED);
  const keys = new Set(parts.plan.getCachedURLs().map((url) => parts.plan.getCacheKeyForURL(url)));
  const old = (await asked.keys()).filter(({ url }) => !keys.has(url));
  await Promise.all(old.map((request) => asked.delete(request)));
}

async function answer(event) {
  const { request } = event;
  const address = new URL(request.url);
  const kept = await keptFor(address);
  if (kept) return request.method === "HEAD" ? new Response(null, kept) : kept;
  try {
    const response = await fetch(request);
    const key = request.method === "GET" && response.ok ? planKeyOf(address) : undefined;
    const keeping = key && [keepAsked(key, response.clone()), request.mode !== "navigate" && keepPageOf(address)];
    if (keeping) event.waitUntil(Promise.all(keeping).catch(() => {}));
    return response;
  } catch (error) {
    const other = request.mode === "navigate" && (await elsewhere(address));
    if (other) return other;
    throw error;
  }
}

/** Whoever asks past every cache, or as the pages' router does to find out, wants to know of the network itself. */
const asksForTheNetwork = ({ cache, headers, method }) =>
  cache === "no-store" || (method === "HEAD" && headers.has("RSC"));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const isOurs = new URL(request.url).origin === self.location.origin;
  if (!isOurs || asksForTheNetwork(request) || !["GET", "HEAD"].includes(request.method)) return;
  event.respondWith(answer(event));
});
