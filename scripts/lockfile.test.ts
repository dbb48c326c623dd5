import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

type Package = { optionalDependencies?: Record<string, string>; resolved?: string; integrity?: string };

const { packages }: { packages: Record<string, Package> } = JSON.parse(
  readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"),
);

it("the lockfile names the binaries of every kind of machine, or `npm ci` fails on all", () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

it("the lockfile names no registry", () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

it("the lockfile tells what each package must hold, to the byte, on every kind of machine", () => {
  const unchecked = Object.entries(packages).filter(
    ([path, { integrity }]) => path !== "" && !/^sha512-/.test(integrity ?? ""),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});
