import { createServer } from "node:http";
import Fastify from "fastify";
import { answer } from "./answer.mjs";
import { watchReaders } from "./slow-readers.mjs";

/** Milliseconds that clients may take. */
const usual = {
  /** For the head of a request to arrive. */
  head: 10_000,
  /** For a whole request to arrive. */
  request: 30_000,
  /** Between two requests of one connection. */
  idle: 20_000,
  /** That an answer may stand still, nothing of it being read. */
  stillness: 30_000,
  /** For a whole answer to be read, however steadily: a phone on the worst of networks needs less. */
  reading: 180_000,
};

/**
 * A server of the site from memory; it listens nowhere yet. `close()` lets answers under way finish.
 * @param site as `readSite` gives it
 * @param limits how long clients may take, in milliseconds, where not as usual
 */
export function siteServer(site, limits = {}) {
  const most = { ...usual, ...limits };
  const readers = watchReaders(most.reading);
  const options = {
    headersTimeout: most.head,
    requestTimeout: most.request,
    keepAliveTimeout: most.idle,
    connectionsCheckingInterval: most.head / 4,
  };
  const app = Fastify({
    // Every address is judged by us, to the letter: a router would take some spellings for others.
    rewriteUrl: () => "/",
    return503OnClosing: false,
    serverFactory: (handler) => readers.of(createServer(options, handler).setTimeout(most.stillness)),
  });

  function respond({ raw }, reply) {
    const { status, headers, body } = answer(site, {
      method: raw.method,
      target: raw.originalUrl,
      headers: raw.headers,
    });
    // The head is whole and in memory: copied into a reply of the framework, it would cost a quarter of the speed.
    reply.hijack();
    reply.raw.writeHead(status, headers).end(body);
  }

  // No request has a body that counts, whatever it says of it.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, _body, done) => done(null));
  app.all("/", respond);
  app.setNotFoundHandler(respond);
  app.setErrorHandler((_error, request, reply) => respond(request, reply));
  app.addHook("preClose", readers.stop);
  return app;
}
