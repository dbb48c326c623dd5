import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { Messages, Namespace } from "./app-config";
import { siteOrigin } from "./site-origin";

type Titled = { [N in Namespace]: Messages[N] extends { title: string; description: string } ? N : never }[Namespace];

/** The title and description of a page: its own, or else the `title` and `description` of its namespace. */
export async function pageMetadata(
  namespace: Titled,
  own: { readonly title?: string; readonly description?: string } = {},
): Promise<Metadata> {
  const [t, site] = await Promise.all([getTranslations(namespace), getTranslations("site")]);
  const title = own.title ?? t("title");
  const description = own.description ?? t("description");
  return {
    title: `${title} · ${site("title")}`,
    description,
    openGraph: { type: "website", siteName: site("title"), title, description, ...(await pictures()) },
  };
}

/** What stands beside a link that is sent on (`scripts/preview-picture.mjs`); only a whole address leads there. */
async function pictures() {
  if (!siteOrigin) return {};
  return { images: [{ url: `${siteOrigin}/${await getLocale()}/preview.png`, width: 1200, height: 630 }] };
}
