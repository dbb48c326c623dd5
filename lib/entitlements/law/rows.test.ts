import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { besideCatalogue } from "../beside-catalogue";
import { catalogue } from "../catalogue";
import { beside } from "./beside";
import { instruments } from "./instruments";
import type { Parameter } from "./parameter";
import { rowFaults } from "../testing/row-faults";
import { national } from "./national";
import { qingdao } from "./qingdao";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The calculator's own sources, but not its parameters. */
const sources = ["./", "../rules/", "../rules/beside/"].flatMap((path) =>
  readdirSync(folder(path))
    .filter(
      (name) =>
        name.endsWith(".ts") &&
        !name.endsWith(".test.ts") &&
        !["qingdao.ts", "national.ts", "beside.ts"].includes(name),
    )
    .map((name) => ({ right: name.slice(0, -3), text: readFileSync(folder(path + name), "utf8") })),
);
const figuresOf = new Map<string, readonly Parameter[]>(
  [...catalogue, ...besideCatalogue].map(({ id, figures }) => [id, figures]),
);
const basisOf = new Map<string, readonly string[]>(
  [...catalogue, ...besideCatalogue].map(({ id, basis }) => [
    id,
    basis.map(({ instrument, clause }) => `${instrument} ${clause}`),
  ]),
);
const clausesOfRights = new Set([...basisOf.values()].flat());

describe.each([qingdao, national, beside].flatMap((law) => Object.entries(law)))(
  "the parameter %s",
  (name, parameter) => {
    const { rows } = parameter;
    const citations = rows.map(({ instrument, clause }) => `${instrument} ${clause}`);
    const users = sources.filter(({ text }) => new RegExp(`\\b${name}\\b`).test(text));

    it("has rows that ascend without overlap or gap, each with its clause", () => {
      expect(rowFaults(rows)).toEqual([]);
    });

    it("cites a known instrument, made by then, and a clause that a right rests on", () => {
      const early = rows.filter(({ instrument, from }) => !(instruments[instrument].date <= from));
      expect(early).toEqual([]);
      expect(citations.filter((citation) => !clausesOfRights.has(citation))).toEqual([]);
    });

    it("is used, and by rights that cite its clauses", () => {
      expect(users).not.toEqual([]);
      const silent = users.filter(({ right }) =>
        citations.some((citation) => basisOf.has(right) && !basisOf.get(right)?.includes(citation)),
      );
      expect(silent.map(({ right }) => right)).toEqual([]);
    });

    it("is told among the figures of every right that reads it", () => {
      const silent = users.filter(({ right }) => figuresOf.has(right) && !figuresOf.get(right)?.includes(parameter));
      expect(silent.map(({ right }) => right)).toEqual([]);
    });
  },
);
