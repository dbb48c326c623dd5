import { spawn } from "node:child_process";

const PORT = 3218;

/** Milliseconds from `npm start` on a built site to its first page. */
export async function secondStart() {
  const begin = performance.now();
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: "ignore",
  });
  try {
    while (!(await answers())) await new Promise((later) => setTimeout(later, 20));
    return performance.now() - begin;
  } finally {
    child.kill();
  }
}

const answers = () =>
  fetch(`http://localhost:${PORT}/zh/`).then(
    ({ ok }) => ok,
    () => false,
  );
