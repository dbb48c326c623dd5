import { once } from "node:events";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { whereToListen } from "./listening.mjs";
import { BIG, smallSite } from "./testing/small-site";
import { exchange, freePort, runningServer, startServer } from "./testing/running-server";

const { folder, remove } = smallSite({ "big.bin": Buffer.alloc(BIG) });
afterAll(remove);

const page = "GET /zh/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
const big = "GET /big.bin HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

/** A client that asks, and reads nothing until told to. */
async function unreading(port: number, bytes: string) {
  const socket = connect(port, "127.0.0.1");
  await once(socket, "connect");
  socket.pause();
  socket.on("error", () => undefined);
  socket.write(bytes);
  return socket;
}

describe("a PORT or HOST that cannot be had", () => {
  it.each(["abc", "-1", "99999", "65536", "", "0", "3000.5", "0x1F90", "3e3", " 80 80", "３０００"])(
    "PORT=%s",
    (PORT) => {
      expect(() => whereToListen({ PORT })).toThrow(`PORT is “${PORT}”`);
    },
  );

  it.each(["", " "])("HOST=%s", (HOST) => {
    expect(() => whereToListen({ HOST })).toThrow("HOST is empty");
  });

  it("is none where it can be had", () => {
    expect(whereToListen({})).toEqual({ port: 3000, host: "localhost" });
    expect(whereToListen({ PORT: "65535", HOST: "::" })).toEqual({ port: 65_535, host: "::" });
  });

  it.each([{ PORT: "abc" }, { PORT: "" }, { HOST: "203.0.113.7" }])("ends with 1 and a sentence: %o", async (env) => {
    const { code, said } = await startServer(folder, { PORT: String(await freePort()), ...env }).ended;
    const [[name = "", value = ""] = []] = Object.entries(env);
    expect(said).toMatch(new RegExp(`^${name} is “${value}”[^\n]*\n$`));
    expect(code).toBe(1);
  });

  it.each(["127.0.0.1", "::1"])("one that is taken, on %s", async (host) => {
    const other = createServer().listen(0, host);
    // A machine without the newer protocol has no such port to take.
    if (
      await once(other, "listening").then(
        () => false,
        () => true,
      )
    )
      return;
    const { port } = other.address() as AddressInfo;
    const { code, said } = await startServer(folder, { PORT: String(port) }).ended;
    other.close();
    expect(said).toContain(`Port ${port} is in use`);
    expect(code).toBe(1);
  });

  it("a folder without pages", async () => {
    const { code, said } = await startServer("/nowhere", { PORT: String(await freePort()) }).ended;
    expect([code, said.trim().split("\n").length]).toEqual([1, 1]);
    expect(said).toContain("npm run build");
  });
});

it("listens on this machine alone unless HOST says otherwise, and says where", async () => {
  const alone = await runningServer(folder);
  expect(await alone.listening).toBe(`http://localhost:${alone.port}\n`);
  const open = await runningServer(folder, { HOST: "0.0.0.0" });
  expect(await open.listening).toBe(`http://0.0.0.0:${open.port}\n`);
  const reach = (port: number) =>
    new Promise<boolean>((answer) => connect(port, "127.0.0.2", () => answer(true)).on("error", () => answer(false)));
  if (process.platform === "linux")
    expect(await Promise.all([reach(alone.port), reach(open.port)])).toEqual([false, true]);
  await Promise.all([alone.stop(), open.stop()]);
});

it("touches no file after the start: changed, shortened, grown or gone, the site is what it was", async () => {
  const own = smallSite();
  const server = await runningServer(own.folder);
  const before = await exchange(server.port, page);
  for (const [name, text] of Object.entries({ "zh/index.html": "", "icon.svg": "x".repeat(9_000) }))
    writeFileSync(join(own.folder, name), text);
  const withoutDate = (response: string) => response.replace(/^Date: .*$/m, "");
  expect(withoutDate(await exchange(server.port, page))).toBe(withoutDate(before));
  rmSync(own.folder, { recursive: true });
  expect(withoutDate(await exchange(server.port, page))).toBe(withoutDate(before));
  expect(await exchange(server.port, page.replace("/zh/", "/icon.svg"))).toMatch(/<svg\/>$/);
  await server.stop();
});

describe("told to stop", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "by %s, it lets an answer under way end, takes no new one, and ends with 0",
    async (signal) => {
      const server = await runningServer(folder);
      const reader = await unreading(server.port, big);
      const idle = await unreading(server.port, page.replace("close", "keep-alive"));
      await after(300);
      server.child.kill(signal);
      await after(300);
      expect(await exchange(server.port, page)).toBe("");
      let read = 0;
      reader.on("data", (bytes) => (read += bytes.length)).resume();
      await once(reader, "close");
      idle.destroy();
      expect(read).toBeGreaterThan(BIG);
      expect(await server.ended).toMatchObject({ code: 0 });
    },
  );

  it("it ends at once when nothing is under way, and when told twice", async () => {
    const quiet = await runningServer(folder);
    const idle = await unreading(quiet.port, page.replace("close", "keep-alive"));
    await after(200);
    let begin = performance.now();
    quiet.child.kill("SIGTERM");
    await quiet.ended;
    const quietly = performance.now() - begin;
    idle.destroy();
    const busy = await runningServer(folder);
    const reader = await unreading(busy.port, big);
    await after(200);
    begin = performance.now();
    busy.child.kill("SIGTERM");
    await after(200);
    busy.child.kill("SIGTERM");
    await busy.ended;
    reader.destroy();
    // Otherwise an end waits ten seconds for what is under way.
    expect(Math.max(quietly, performance.now() - begin)).toBeLessThan(9_000);
  });
});

describe.runIf(process.platform === "linux")("what clients leave behind", () => {
  const openFiles = (pid = 0) => readdirSync(`/proc/${pid}/fd`).length;

  it("downloads broken off leave no file open", async () => {
    const server = await runningServer(folder);
    const before = openFiles(server.child.pid);
    for (let round = 0; round < 15; round += 1)
      await Promise.all(Array.from({ length: 20 }, () => exchange(server.port, big, /./s)));
    await expect.poll(() => openFiles(server.child.pid)).toBeLessThan(before + 3);
    expect(await exchange(server.port, page)).toMatch(/^HTTP\/1\.1 200 /);
    await server.stop();
  });
});
