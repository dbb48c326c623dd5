import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import zlib from "node:zlib";
import { speak } from "@/components/result/testing/speak";
import type { CivilDate, Household } from "@/lib/entitlements";
import { encodeLink, interview } from "@/lib/household";
import { languages, type Locale } from "@/lib/i18n/locales";
import { resultOf } from "@/lib/result";
import { timelineOf } from "@/lib/result/timeline";
import { fontFile } from "@/scripts/fonts/cut-font.mjs";
import { answersOf } from "../../answers";
import { qrModules } from "../../qr";
import { paperPdf, type Print, type Sheet, type Tools } from "..";

/** What a household's sheet holds, and the link that its code carries. */
export function sheetOf(given: Household, on: CivilDate, locale: Locale): Sheet {
  const of = { ...interview(given, on), given, on };
  const link = `https://example.org/${locale}/check/#${encodeLink(of.household, { on })}`;
  return { result: resultOf(of), answers: answersOf(of), timeline: timelineOf(of), code: qrModules(link) ?? [], link };
}

type How = Pick<Tools, "deflate"> & { readonly print?: Print };

const platform: How = { deflate: promisify(zlib.deflate) };

/** The file of a sheet, in ordinary print and packed by the platform unless told otherwise. */
export function fileOf(sheet: Sheet, locale: Locale, how: Partial<How> = {}): Promise<Uint8Array> {
  const { deflate, print = "ordinary" } = { ...platform, ...how };
  const telling = { words: speak(locale), tag: languages[locale].tag, print };
  return paperPdf(sheet, telling, { font: new Uint8Array(readFileSync(fontFile)), deflate });
}
