// What is no TypeScript needs no test: `npm test` begins with the types, and falls over it there. All mutants of a file
// are looked at together, each as a file beside it; who imports the file is not looked at.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const library = fileURLToPath(new URL("../../lib", import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(library, "tsconfig.json"), ts.sys.readFile).config,
  ts.sys,
  library,
);

/** The mutants that are looked at for now, by the name of the file that each would be. */
let texts = new Map();

const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [...texts.keys()],
  getScriptVersion: () => "0",
  getScriptSnapshot: (name) => {
    const text = texts.get(name) ?? ts.sys.readFile(name);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => dirname(library),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => texts.has(name) || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** A mutant's file, as it would be; lines and columns are counted from 0. */
function written({ fileName, location: { start, end }, replacement }) {
  const text = readFileSync(fileName, "utf8");
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  const [from, until] = [start, end].map(({ line, column }) => source.getPositionOfLineAndCharacter(line, column));
  return text.slice(0, from) + replacement + text.slice(until);
}

/** Stryker's checker: of each mutant, whether it is TypeScript. */
class Types {
  async init() {
    // There is nothing to make ready.
  }

  async group(mutants) {
    const files = [...new Set(mutants.map(({ fileName }) => fileName))];
    return files.map((file) => mutants.filter(({ fileName }) => fileName === file).map(({ id }) => id));
  }

  async check(mutants) {
    const nameOf = ({ id, fileName }) => fileName.replace(/\.ts$/, `.mutant-${id}.ts`);
    texts = new Map(mutants.map((mutant) => [nameOf(mutant), written(mutant)]));
    const verdictOn = (name) => {
      const [fault] = [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)];
      if (!fault) return { status: "passed" };
      return { status: "compileError", reason: ts.flattenDiagnosticMessageText(fault.messageText, "\n") };
    };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdictOn(nameOf(mutant))]));
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "types", injectableClass: Types }];
