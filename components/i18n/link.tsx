import { useLocale } from "next-intl";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { inLanguage, type Path } from "./path";

/** Leads to a page in the language of this one. Nothing is fetched ahead unless asked for: most of what is in sight is never pressed. */
export function Link({
  href,
  prefetch = false,
  ...props
}: Omit<ComponentProps<typeof NextLink>, "href"> & { href: Path }) {
  return <NextLink href={inLanguage(useLocale(), href)} prefetch={prefetch} {...props} />;
}
