import { readFileSync } from "node:fs";
import { speak } from "@/components/result/testing/speak";
import type { CivilDate, Household } from "@/lib/entitlements";
import { encodeLink, interview } from "@/lib/household";
import { languages, type Locale } from "@/lib/i18n/locales";
import { resultOf } from "@/lib/result";
import { fontFile } from "@/scripts/fonts/cut-fonts.mjs";
import { answersOf } from "../answers";
import { qrModules } from "../qr";
import { paperPdf, type Sheet } from ".";

const font = (weight: string) => new Uint8Array(readFileSync(fontFile(weight)));

/** What a household's sheet holds, and the link that its code carries. */
export function sheetOf(given: Household, on: CivilDate, locale: Locale): Sheet & { readonly link: string } {
  const of = { ...interview(given, on), given, on };
  const link = `https://example.org/${locale}/check/#${encodeLink(of.household, { on })}`;
  return { result: resultOf(of), answers: answersOf(of), code: qrModules(link) ?? [], link };
}

/** The file of a sheet. */
export function fileOf(sheet: Sheet, locale: Locale): Promise<Uint8Array> {
  const language = { words: speak(locale), tag: languages[locale].tag };
  return paperPdf(sheet, language, { regular: font("regular"), bold: font("bold") });
}
