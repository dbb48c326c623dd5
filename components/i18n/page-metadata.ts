import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Messages, Namespace } from "./app-config";

type Titled = { [N in Namespace]: Messages[N] extends { title: string; description: string } ? N : never }[Namespace];

/** The title and description of a page, from the `title` and `description` of its namespace; `title` may name a part of it. */
export async function pageMetadata(namespace: Titled, title?: string): Promise<Metadata> {
  const [t, site] = await Promise.all([getTranslations(namespace), getTranslations("site")]);
  return { title: `${title ?? t("title")} · ${site("title")}`, description: t("description") };
}
