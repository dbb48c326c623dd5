// What no test notices may still be no TypeScript: `npm test` begins with the types, and falls over it there.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
const config = join(root, "tsconfig.json");

const { options, fileNames } = ts.parseJsonConfigFileContent(
  { ...ts.readConfigFile(config, ts.sys.readFile).config, include: ["lib"], files: [] },
  ts.sys,
  dirname(config),
);

/** The one file that is changed for now. */
let changed = { fileName: "", text: "", version: 0 };

const textOf = (fileName) => (fileName === changed.fileName ? changed.text : ts.sys.readFile(fileName));

const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, incremental: false }),
  getScriptFileNames: () => fileNames,
  getScriptVersion: (fileName) => (fileName === changed.fileName ? String(changed.version) : "0"),
  getScriptSnapshot: (fileName) => {
    const text = textOf(fileName);
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
  },
  getCurrentDirectory: () => root,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
});

/**
 * Whether the types refuse a mutant in its own file; who imports it is not looked at.
 * @param mutant with its place in the file, lines and columns counted from 0, and what stands there instead
 */
export function isRefusedByTypes({ fileName, location: { start, end }, replacement }) {
  const text = readFileSync(fileName, "utf8");
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
  const [from, until] = [start, end].map(({ line, column }) => source.getPositionOfLineAndCharacter(line, column));
  changed = { fileName, text: text.slice(0, from) + replacement + text.slice(until), version: changed.version + 1 };
  const faults = [...service.getSyntacticDiagnostics(fileName), ...service.getSemanticDiagnostics(fileName)];
  return faults.length > 0;
}

const refusedUncovered = new Map();

/** Whether no test comes to a mutant, as it is reported, with lines and columns counted from 1, but the types refuse it. */
export function isUncoveredAndRefused({ id, status, fileName, location: { start, end }, replacement }) {
  if (status !== "NoCoverage") return false;
  if (!refusedUncovered.has(id)) {
    const [from, until] = [start, end].map(({ line, column }) => ({ line: line - 1, column: column - 1 }));
    refusedUncovered.set(id, isRefusedByTypes({ fileName, location: { start: from, end: until }, replacement }));
  }
  return refusedUncovered.get(id);
}
