import { spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer, type AddressInfo } from "node:net";

const script = new URL("../../serve.mjs", import.meta.url).pathname;

/** A port that nobody uses. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** What `npm start` serves with, as a process of its own, with what it says and how it ends. */
export function startServer(folder: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [script, folder], { env: { ...process.env, ...env } });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, said }));
  return { child, ended, listening: once(child.stdout, "data").then(String) };
}

/** A server that listens, at an address of its own. */
export async function runningServer(folder: string, env: Record<string, string> = {}) {
  const port = await freePort();
  const server = startServer(folder, { PORT: String(port), ...env });
  await Promise.race([server.listening, server.ended.then(({ said }) => Promise.reject(new Error(said)))]);
  return { ...server, port, stop: () => (server.child.kill("SIGKILL"), server.ended) };
}

/** Sends bytes as they are and reads until the other side closes, or `until` is found. */
export function exchange(port: number, bytes: string, until?: RegExp): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes, "latin1"));
    let read = "";
    socket.on("data", (text) => {
      read += text.toString("latin1");
      if (until?.test(read)) socket.destroy();
    });
    socket.on("error", () => undefined);
    socket.on("close", () => done(read));
  });
}
