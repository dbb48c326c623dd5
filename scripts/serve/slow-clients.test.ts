import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { siteServer } from "./server.mjs";
import { readSite } from "./site.mjs";
import { BIG, smallSite } from "./testing/small-site";

const { folder, remove } = smallSite({ "big.bin": Buffer.alloc(BIG) });
const site = readSite(folder);
const limits = { head: 400, request: 800, idle: 400, stillness: 500, reading: 4_000 };
afterAll(remove);

const big = "GET /big.bin HTTP/1.1\r\nHost: a\r\n\r\n";

/** A server for one client, which has sent some bytes. */
async function clientOf(bytes: string, others: Partial<typeof limits> = {}) {
  const server = siteServer(site, { ...limits, ...others });
  await server.listen({ port: 0, host: "127.0.0.1" });
  const socket = connect((server.server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(bytes);
  return {
    socket,
    /** How many connections the server holds. */
    held: () => new Promise<number>((answer) => server.server.getConnections((_error, count) => answer(count))),
    end: async () => {
      socket.destroy();
      await server.close();
    },
  };
}

describe.concurrent("a client", () => {
  it.each([
    ["says nothing", ""],
    ["ends no line", "GET /zh/ HT"],
    ["ends no head", "GET /zh/ HTTP/1.1\r\nHost: a\r\n"],
    ["sends no body, though it said so", "POST /zh/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"],
    ["asks for nothing more", "GET /zh/ HTTP/1.1\r\nHost: a\r\n\r\n"],
  ])("that %s is let go", async (_what, bytes) => {
    const { socket, end } = await clientOf(bytes);
    socket.resume();
    await once(socket, "close");
    await end();
  });

  it("that sends a head letter by letter is let go", async () => {
    const { socket, end } = await clientOf("GET /zh/ HTTP/1.1\r\n");
    const drip = setInterval(() => socket.write("a"), 50);
    socket.resume();
    await once(socket, "close");
    clearInterval(drip);
    await end();
  });

  it("that never reads is let go", async () => {
    const { socket, held, end } = await clientOf(big);
    socket.pause();
    await expect.poll(held, { timeout: 10_000 }).toBe(1);
    await expect.poll(held, { timeout: 10_000 }).toBe(0);
    await end();
  });

  it("that asks for more and more and never reads is let go", async () => {
    const { socket, held, end } = await clientOf(big.repeat(200));
    socket.pause();
    await expect.poll(held, { timeout: 10_000 }).toBe(0);
    await end();
  });

  it("that reads slowly but steadily gets all", async () => {
    expect(await readSlowly({ pause: 1, reading: limits.reading })).toBeGreaterThan(BIG);
  });

  it("that reads so slowly that it takes for ever is let go", async () => {
    expect(await readSlowly({ pause: 150, reading: 1_000 })).toBeLessThan(BIG);
  });
});

/**
 * Reads the big file, a chunk every so many milliseconds, until the connection ends; what is on its way still when the
 * server has let go of it, at once.
 */
async function readSlowly({ pause, reading }: { readonly pause: number; readonly reading: number }) {
  const { socket, held, end } = await clientOf(big.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"), { reading });
  let read = 0;
  socket.on("data", async (bytes) => {
    read += bytes.length;
    if ((await held()) === 0) return;
    socket.pause();
    await after(pause);
    socket.resume();
  });
  await once(socket, "close");
  await end();
  return read;
}
