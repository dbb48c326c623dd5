import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { writeComponents } from "./components.mjs";
import { licencesText } from "./licences.mjs";
import { knownLicences, shipped } from "./shipped.mjs";

const packages = shipped();
const text = licencesText(packages);

describe("whoever's work is shipped", () => {
  it("has a licence that somebody has read", () => {
    expect(packages.filter(({ licence = "" }) => ![...knownLicences, "ICC"].includes(licence))).toEqual([]);
  });

  it("has its licence in the notices, whole", () => {
    expect(packages.filter(({ text: own }) => !own || !text.includes(own)).map(({ name }) => name)).toEqual([]);
    for (const { name, version, licence } of packages)
      expect(text).toContain(`${[name, version].filter(Boolean).join(" ")} (${licence})\n`);
  });

  it("is everybody: each package that a page or the server needs, the font and the colours", () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(packageJson.dependencies), "scheduler", "use-intl"]));
    expect(names.join()).toMatch(/Noto Sans SC.*sRGB/);
  });

  it("can be found where its licence asks that its source be told", () => {
    const asked = packages.filter(({ licence }) => licence === "MPL-2.0");
    expect(asked.map(({ name }) => name)).toContain("ical.js");
    for (const { source } of asked) expect(source).toMatch(/^https:\/\/github\.com\/./);
    expect(packages.filter(({ source }) => source !== undefined && !/^https:\/\/\S+$/.test(source))).toEqual([]);
  });

  it("is told with the font's own licence", () => {
    expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
    expect(text).toContain("Mozilla Public License Version 2.0");
  });
});

it("README tells of each package that is needed why it is there", () => {
  const [, table = ""] = readFileSync("README.md", "utf8").split("## What it runs on");
  const named = [...table.matchAll(/^\| (\S.*?) +\| \S/gm)].flatMap(([, names = ""]) => names.split(", "));
  expect(named.filter((name) => name !== "package" && !name.startsWith("-")).sort()).toEqual(
    Object.keys(packageJson.dependencies).sort(),
  );
});

it("the list of components names each package, and neither a moment nor a machine", () => {
  const folder = mkdtempSync(join(tmpdir(), "components-"));
  writeComponents(folder);
  const { components, metadata, ...list } = JSON.parse(readFileSync(join(folder, "sbom.cdx.json"), "utf8"));
  rmSync(folder, { recursive: true });
  expect(list).toMatchObject({ bomFormat: "CycloneDX", version: 1 });
  expect([list.serialNumber, metadata.timestamp, metadata.tools]).toEqual([undefined, undefined, undefined]);
  expect(metadata.component.name).toBe(packageJson.name);
  const names = components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(packageJson.dependencies)));
  expect(names).not.toContain("vitest");
});
