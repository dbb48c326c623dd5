import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { config } = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, folder);

/** What the compiler says of a file in lib/ that holds this code. */
function faults(code: string): string[] {
  const name = `${folder}sample.ts`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, language) =>
    file === name ? ts.createSourceFile(file, code, language) : read(file, language);
  const program = ts.createProgram([name], options, host);
  const messages = ts.getPreEmitDiagnostics(program, program.getSourceFile(name));
  return messages.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("lib/ runs anywhere", () => {
  it.each(["window", "document", "process", "localStorage", "fetch", "Buffer"])("does not know %s", (name) => {
    expect(faults(`export const found = ${name};`).join()).toContain(`Cannot find name '${name}'`);
  });

  it("knows the language itself", () => {
    expect(faults("export const days = [1, 2].at(-1) ?? 0;")).toEqual([]);
  });

  it("takes an element that may be missing for one that may be missing", () => {
    expect(faults("export const first: number = [1][0];")).not.toEqual([]);
  });
});
