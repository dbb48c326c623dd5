import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";
import { languages, type Locale } from "@/lib/i18n/locales";

/** What a phone needs to know to put the site beside its programs, in one language. */
export async function siteManifest(locale: Locale): Promise<MetadataRoute.Manifest> {
  const t = await getTranslations({ locale });
  const home = `/${locale}/`;
  return {
    id: home,
    name: t("site.title"),
    short_name: t("offline.shortName"),
    description: t("site.description"),
    lang: languages[locale].tag,
    start_url: home,
    scope: "/",
    display: "standalone",
    background_color: "#ffffff",
    theme_color: "#0a5a8c",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/512-maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
    shortcuts: [
      { name: t("start.begin"), url: `${home}check/family/` },
      { name: t("site.staff"), url: `${home}staff/` },
    ],
  };
}
