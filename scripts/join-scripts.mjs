// The packer cuts the code of a page into more scripts than its pages ask for: by guesses on size that a new line of code
// may turn. Scripts that the same pages load are one here: fewer requests, and fewer bytes, for they are compressed as one.
// So are those that a page's scripts ask for at once.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files.mjs";

const SCRIPTS = "_next/static/chunks";

/** The scripts that a page loads by name, in order; not those that only old browsers load. */
function scriptsOf(html) {
  const elements = html.matchAll(/<script\b[^>]*?\ssrc="\/_next\/static\/chunks\/([\w-]+\.js)"[^>]*>/g);
  return [...elements].filter(([tag]) => !/\snomodule/i.test(tag)).map(([, name]) => name);
}

/** Lists of scripts that the same pages load, of at least two, with names of one length. */
function alwaysTogether(pages) {
  const loadedBy = new Map();
  for (const { path, text } of pages)
    for (const name of scriptsOf(text)) loadedBy.set(name, `${loadedBy.get(name) ?? ""}${path}\n`);
  const groups = new Map();
  for (const [name, paths] of loadedBy) {
    const key = `${name.length}\n${paths}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** As long as the packer's own names, so that no length which a payload tells becomes another. */
function nameFor(code, { length }) {
  const letters = createHash("sha256").update(code).digest("hex");
  return `${letters.slice(0, length - ".js".length)}.js`;
}

/** A page's or payload's text, in which each script has its new name; a page loads each once. */
function renamed(text, names) {
  if (![...names.keys()].some((name) => text.includes(name))) return text;
  const asked = new Set();
  return text
    .replace(/(\/_next\/static\/chunks\/)([\w-]+\.js)/g, (url, folder, name) => folder + (names.get(name) ?? name))
    .replace(/<(?:script|link)\b[^>]*?\s(?:src|href)="[^"]+\.js"[^>]*>(?:<\/script>)?/g, (element) => {
      if (asked.has(element)) return "";
      asked.add(element);
      return element;
    });
}

/** The files of a folder with an ending, with what they hold. */
function textsOf(folder, ending) {
  const paths = filesBelow(folder).filter((file) => file.endsWith(ending));
  return paths.map((path) => ({ path: join(folder, path), text: readFileSync(join(folder, path), "utf8") }));
}

/** Puts one script in place of several; tells its name. */
function joined(folder, group) {
  const paths = group.map((name) => join(folder, SCRIPTS, name));
  const code = paths.map((path) => readFileSync(path, "utf8")).join("\n");
  const name = nameFor(code, group[0]);
  for (const path of paths) rmSync(path);
  writeFileSync(join(folder, SCRIPTS, name), code);
  return name;
}

/** What a script asks for at once, after it has run: `["static/chunks/a.js","static/chunks/b.js"]`. */
const ASKED_AT_ONCE = /\["static\/chunks\/[\w-]+\.js"(?:,"static\/chunks\/[\w-]+\.js")+\]/g;

const timesIn = (texts, sought) => texts.reduce((sum, { text }) => sum + text.split(sought).length - 1, 0);

/**
 * Makes one script of those that are asked for at once and nowhere else. Who asks is changed by it: it must be a script
 * that gets a new name afterwards, for under the old one browsers keep what it held before.
 */
function joinAsked(folder, renamedLater) {
  const scripts = textsOf(folder, ".js");
  const others = [".html", ".txt"].flatMap((ending) => textsOf(folder, ending));
  for (const list of new Set(scripts.flatMap(({ text }) => text.match(ASKED_AT_ONCE) ?? []))) {
    const asking = scripts.filter(({ text }) => text.includes(list));
    if (!asking.every(({ path }) => renamedLater.has(path.split("/").at(-1)))) continue;
    const names = JSON.parse(list).map((path) => path.split("/").at(-1));
    const group = names.filter((name) => timesIn([...scripts, ...others], name) === timesIn(scripts, list));
    if (group.length < 2) continue;
    const kept = names.filter((name) => !group.includes(name));
    const now = JSON.stringify([...kept, joined(folder, group)].map((name) => `static/chunks/${name}`));
    for (const script of asking) {
      script.text = script.text.replaceAll(list, now);
      writeFileSync(script.path, script.text);
    }
  }
}

/** Makes one script of those that always go together, in a folder of built pages. */
export function joinScripts(folder) {
  const pages = textsOf(folder, ".html");
  // What a script names, or a page that starts the packer's own code, is asked for under that name.
  const named = [...textsOf(folder, ".js"), ...pages]
    .flatMap(({ text }) => text.match(/(?<!\/_next\/)static\/chunks\/[\w-]+\.js/g) ?? [])
    .map((path) => path.split("/").at(-1));
  const isNamed = new Set(named);
  const groups = alwaysTogether(pages)
    .map((group) => group.filter((name) => !isNamed.has(name)))
    .filter(({ length }) => length > 1);
  joinAsked(folder, new Set(groups.flat()));
  const names = new Map();
  for (const group of groups) {
    const name = joined(folder, group);
    for (const old of group) names.set(old, name);
  }
  for (const { path, text } of [...pages, ...textsOf(folder, ".txt")]) {
    const now = renamed(text, names);
    if (now !== text) writeFileSync(path, now);
  }
}
