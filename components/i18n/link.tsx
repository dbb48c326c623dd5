import { useLocale } from "next-intl";
import NextLink from "next/link";
import type { ComponentProps } from "react";
import { inLanguage, type Path } from "./path";

/** Leads to a page in the language of this one. */
export function Link({ href, ...props }: Omit<ComponentProps<typeof NextLink>, "href"> & { href: Path }) {
  return <NextLink href={inLanguage(useLocale(), href)} {...props} />;
}
