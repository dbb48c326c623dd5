import { spawn } from "node:child_process";

/** What browsers take, and so what they are sent. */
export const headers = { "accept-encoding": "gzip, deflate, br, zstd" };

/** A server of ours in a process of its own, once it answers. */
export async function started(script, port) {
  const env = { ...process.env, PORT: String(port), HOST: "127.0.0.1" };
  const child = spawn(process.execPath, [script], { env, stdio: "ignore" });
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/zh/`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await new Promise((later) => setTimeout(later, 50));
  return child;
}
