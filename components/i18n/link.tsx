import { useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { inLanguage, type Path } from "./path";
import { PageLink } from "./page-link";

type Props = Omit<ComponentProps<typeof PageLink>, "href"> & { href: Path };

/** Leads to a page in the language of this one. */
export function Link({ href, ...props }: Props) {
  return <PageLink href={inLanguage(useLocale(), href)} {...props} />;
}
