import { describe, expect, it } from "vitest";
import { inTurn } from "./in-turn";

async function* counting(to: number, fault?: Error): AsyncGenerator<number> {
  for (let item = 1; item <= to; item += 1) yield item;
  if (fault) throw fault;
}

const soon = (turns: number): Promise<void> =>
  turns === 0 ? Promise.resolve() : new Promise(setImmediate).then(() => soon(turns - 1));

describe("work that is done several at a time", () => {
  it("is handed on in order, however long each takes, and no more of it begun than may be", async () => {
    let [open, most] = [0, 0];
    const work = async (item: number) => {
      most = Math.max(most, (open += 1));
      await soon((item * 7) % 5);
      open -= 1;
      return item;
    };
    const results: number[] = [];
    for await (const result of inTurn({ items: counting(40), work, most: 3 })) results.push(result);
    expect(results).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
    expect(most).toBe(3);
  });

  it("is handed on before the next item comes", async () => {
    let let2Come = () => {};
    const waiting = new Promise<void>((resolve) => (let2Come = resolve));
    async function* slow() {
      yield 1;
      await waiting;
      yield 2;
    }
    const results: number[] = [];
    for await (const result of inTurn({ items: slow(), work: async (item: number) => item, most: 3 })) {
      results.push(result);
      let2Come();
    }
    expect(results).toEqual([1, 2]);
  });

  it("is handed on, all of it, before a fault of the items is told", async () => {
    const results: number[] = [];
    const work = async (item: number) => soon(3).then(() => item);
    const all = async () => {
      for await (const result of inTurn({ items: counting(5, new Error("gone")), work, most: 3 })) results.push(result);
    };
    await expect(all()).rejects.toThrow("gone");
    expect(results).toEqual([1, 2, 3, 4, 5]);
  });

  it("tells its own fault in its turn", async () => {
    const results: number[] = [];
    const work = async (item: number) => (item === 3 ? Promise.reject(new Error("broken")) : item);
    const all = async () => {
      for await (const result of inTurn({ items: counting(9), work, most: 4 })) results.push(result);
    };
    await expect(all()).rejects.toThrow("broken");
    expect(results).toEqual([1, 2]);
  });
});
