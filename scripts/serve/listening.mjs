// Where to listen, and what is wrong with that, in a sentence. Needs nothing but Node: it speaks before anything is
// installed.
import { once } from "node:events";
import { createServer } from "node:net";

const MOST_PORT = 65_535;

/** On this machine alone, in both versions of the protocol. */
const LOOPBACK = "localhost";

/** What PORT and HOST say: { port, host }. Throws a sentence where they make no sense. */
export function whereToListen({ PORT = "3000", HOST = LOOPBACK }) {
  const port = /^\d{1,5}$/.test(PORT) ? Number(PORT) : 0;
  if (port < 1 || port > MOST_PORT)
    throw new Error(`PORT is “${PORT}”, but must be a whole number from 1 to ${MOST_PORT}, as in PORT=3000 npm start.`);
  if (HOST.trim() === "")
    throw new Error("HOST is empty: leave it out to listen on this machine alone, or name an address.");
  return { port, host: HOST };
}

/** An error of listening, as a sentence. */
export function listeningFault({ code, message }, { port, host }) {
  if (code === "EADDRINUSE")
    return `Port ${port} is in use: stop what uses it, or choose another with PORT=${port < MOST_PORT ? port + 1 : port - 1} npm start.`;
  if (code === "EACCES") return `Port ${port} is not ours to use: choose one above 1023, as in PORT=3000 npm start.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return `HOST is “${host}”, which is no address of this machine.`;
  return `Listening on port ${port} failed: ${message}.`;
}

/** Throws a sentence where the port cannot be had. A machine without the newer protocol does without it. */
export async function ensureFree({ port, host }) {
  for (const address of host === LOOPBACK ? ["127.0.0.1", "::1"] : [host]) {
    try {
      const probe = createServer().listen({ port, host: address, exclusive: true });
      await once(probe, "listening");
      probe.close();
      await once(probe, "close");
    } catch (error) {
      if (address === "::1" && error.code !== "EADDRINUSE") continue;
      throw new Error(listeningFault(error, { port, host }), { cause: error });
    }
  }
}

/** What to type into a browser. */
export const addressShown = ({ port, host }) => `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
