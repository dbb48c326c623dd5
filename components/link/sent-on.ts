import { defaultLocale, locales } from "@/lib/i18n/locales";

/** A version of a link: as a fragment, also escaped; as a query; and in a path that a mail service escaped. */
const asFragment = /(?:^#|[&;])v(?:=|%(?:25)*3D|&|$)/i;
const asQuery = /[?&]v(?:=|%(?:25)*3D)/i;
const inPath = /%(?:25)*23(v(?:=|%(?:25)*3D|%(?:25)*26|&).*)$/i;

/** Pages that open a link by themselves. */
const opening = /^\/[a-z]+\/(?:check|result|staff)\/$/;

/**
 * Where a link that landed on a page is to be opened: there, where the page can, or else on the review. No server sees
 * its answers again: they stand behind the `#`.
 * @returns `undefined` where no link landed, or the page opens it as it stands
 */
export function sentOn({ pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">): string | undefined {
  const [escaped = "", carried] = inPath.exec(pathname) ?? [];
  const page = pathname.slice(0, pathname.length - escaped.length);
  if (carried !== undefined) return `${landing(page)}#${carried}${search}${hash}`;
  if (asFragment.test(hash)) return opening.test(page) ? undefined : landing(page) + hash;
  return asQuery.test(search) ? `${landing(page)}#${search.slice(1)}` : undefined;
}

function landing(page: string): string {
  if (opening.test(page)) return page;
  const locale = locales.find((known) => page.startsWith(`/${known}/`)) ?? defaultLocale;
  return `/${locale}/check/`;
}
