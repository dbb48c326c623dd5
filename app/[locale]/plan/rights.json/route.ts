import { localeOr404 } from "@/components/i18n/locale-or-404";
import { searchIndex } from "@/components/plan/search-index";
import { locales } from "@/lib/i18n/locales";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  return Response.json(await searchIndex(localeOr404((await params).locale)));
}
