// Draws the picture that stands beside a link to the site where one is sent on: the mark, what the site is called, what
// it does; one for each language, by the paper's font.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ImageResponse } from "next/og.js";
import { createElement as element } from "react";
import { rootFolder } from "./files.mjs";
import { fontFile } from "./fonts/cut-font.mjs";

/** As wide and as high as those who show it expect. */
export const size = { width: 1200, height: 630 };

const colors = { sea: "#0a5a8c", tile: "#f5a48c", foam: "#86c6ee", white: "#ffffff" };

const mark = element(
  "svg",
  { width: 140, height: 140, viewBox: "0 0 32 32", fill: "none", strokeWidth: 3, strokeLinecap: "round" },
  element("path", { key: "roof", d: "M4 15 16 5l12 10", stroke: colors.tile, strokeLinejoin: "round" }),
  element("path", {
    key: "sea",
    d: "M4 21c3-3 5-3 8 0s5 3 8 0 5-3 8 0 M4 27c3-3 5-3 8 0s5 3 8 0 5-3 8 0",
    stroke: colors.foam,
  }),
);

const sheet = {
  ...{ width: "100%", height: "100%", padding: 90, display: "flex", flexDirection: "column" },
  ...{ justifyContent: "center", gap: 36, background: colors.sea, color: colors.white, fontFamily: "paper" },
};

const line = (fontSize, words) => element("div", { key: words, style: { fontSize, lineHeight: 1.3 } }, words);

/** The picture of a language, as PNG. @param words its messages */
export async function previewPicture({ site: { title, description } }) {
  const picture = element("div", { style: sheet }, [
    element("div", { key: "mark", style: { display: "flex" } }, mark),
    line(80, title),
    line(40, description),
  ]);
  const fonts = [{ name: "paper", data: readFileSync(fontFile), weight: 400, style: "normal" }];
  return Buffer.from(await new ImageResponse(picture, { ...size, fonts }).arrayBuffer());
}

/** Lays the pictures into a folder of built pages, beside the start page of each language. */
export async function writePreviewPictures(folder, languages = ["zh", "en"]) {
  for (const language of languages) {
    const words = JSON.parse(readFileSync(join(rootFolder, `messages/${language}.json`), "utf8"));
    writeFileSync(join(folder, language, "preview.png"), await previewPicture(words));
  }
}
