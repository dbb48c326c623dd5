import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { siteServer } from "./server.mjs";
import { readSite } from "./site.mjs";
import { BIG, smallSite } from "./testing/small-site";

const { folder, remove } = smallSite({ "big.bin": Buffer.alloc(BIG) });
const server = siteServer(readSite(folder), { head: 400, request: 800, idle: 400, stillness: 500, reading: 4_000 });
let port = 0;

beforeAll(async () => {
  await server.listen({ port: 0, host: "127.0.0.1" });
  port = (server.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await server.close();
  remove();
});

const big = "GET /big.bin HTTP/1.1\r\nHost: a\r\n\r\n";

async function client(bytes: string) {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(bytes);
  return socket;
}

/** How many connections the server holds. */
const held = () => new Promise<number>((answer) => server.server.getConnections((_error, count) => answer(count)));

it.each([
  ["says nothing", ""],
  ["ends no line", "GET /zh/ HT"],
  ["ends no head", "GET /zh/ HTTP/1.1\r\nHost: a\r\n"],
  ["sends no body, though it said so", "POST /zh/ HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n"],
  ["asks for nothing more", "GET /zh/ HTTP/1.1\r\nHost: a\r\n\r\n"],
])("a client that %s is let go", async (_what, bytes) => {
  const socket = await client(bytes);
  socket.resume();
  await once(socket, "close");
});

it("a client that sends a head letter by letter is let go", async () => {
  const socket = await client("GET /zh/ HTTP/1.1\r\n");
  const drip = setInterval(() => socket.write("a"), 50);
  socket.resume();
  await once(socket, "close");
  clearInterval(drip);
});

it("a client that never reads is let go", async () => {
  const socket = await client(big);
  socket.pause();
  await expect.poll(held, { timeout: 10_000 }).toBe(1);
  await expect.poll(held, { timeout: 10_000 }).toBe(0);
  socket.destroy();
});

it("a client that asks for more and more and never reads is let go", async () => {
  const socket = await client(big.repeat(200));
  socket.pause();
  await expect.poll(held, { timeout: 10_000 }).toBe(0);
  socket.destroy();
});

/** Reads the big file, a chunk every so many milliseconds, until the connection ends. */
async function readSlowly(pause: number) {
  const socket = await client(big.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  let read = 0;
  socket.on("data", async (bytes) => {
    read += bytes.length;
    socket.pause();
    await after(pause);
    socket.resume();
  });
  await once(socket, "close");
  return read;
}

it("a client that reads slowly but steadily gets all", async () => {
  expect(await readSlowly(1)).toBeGreaterThan(BIG);
});

it("a client that reads so slowly that it takes for ever is let go", async () => {
  expect(await readSlowly(150)).toBeLessThan(BIG);
});
