// Pages a second: our server beside Node's own, which sends the very same bytes to whoever asks for anything.
import autocannon from "autocannon";
import { median } from "./measure.mjs";
import { headers, started } from "./started.mjs";

const PORT = 3219;
const ROUNDS = 7;

const url = (port) => `http://127.0.0.1:${port}/zh/`;

async function pagesPerSecond(port) {
  const { requests, errors, non2xx } = await autocannon({ url: url(port), connections: 50, duration: 2, headers });
  if (errors + non2xx > 0) throw new Error(`${errors} requests failed, ${non2xx} had another answer than the page.`);
  return requests.average;
}

/** In turns, so that what else the machine does befalls both: { ours, bare, ratio }, medians. */
export async function serverRates() {
  const children = [await started("scripts/serve.mjs", PORT), await started("scripts/bench/bare-server.mjs", PORT + 1)];
  try {
    const rounds = [];
    for (let round = 0; round <= ROUNDS; round += 1)
      rounds.push({ ours: await pagesPerSecond(PORT), bare: await pagesPerSecond(PORT + 1) });
    // The first round only warms both up.
    const of = (value) => median(rounds.slice(1).map(value));
    return { ours: of(({ ours }) => ours), bare: of(({ bare }) => bare), ratio: of(({ ours, bare }) => ours / bare) };
  } finally {
    for (const child of children) child.kill();
  }
}
