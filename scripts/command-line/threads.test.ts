import { expect, it } from "vitest";
import { crewOf } from "./threads";

const line = '{"household":{},"on":"2026-11-23"}';

it.each([1, 2])("without a pool, a crew of %i answers into room that was given back", async (threads) => {
  const crew = crewOf(threads, { command: "assess", site: "", brief: false, say: undefined });
  const first = await crew.answer({ texts: [line], first: 1 });
  const other = await crew.answer({ texts: [line], first: 2 });
  expect(other.bytes.buffer).not.toBe(first.bytes.buffer);
  const text = Buffer.from(first.bytes).toString();
  crew.spare(first.bytes);
  const next = await crew.answer({ texts: [line], first: 3 });
  expect(next.bytes.buffer).toBe(first.bytes.buffer);
  expect(Buffer.from(next.bytes).toString()).toBe(text);
  await crew.end();
});
