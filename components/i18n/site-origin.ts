/**
 * Where the site will stand, as `https://benefits.example`, if the build was told by `SITE_ORIGIN`; "" = it was not, and
 * search engines are told no address.
 * @throws Error for what is no origin: search engines would be sent astray
 */
export const siteOrigin = originOf(process.env["SITE_ORIGIN"] ?? "");

function originOf(text: string): string {
  if (text === "") return "";
  const { origin, pathname, protocol } = new URL(text);
  if (!/^https?:$/.test(protocol) || pathname !== "/")
    throw new Error("SITE_ORIGIN is the address of a host, as https://benefits.example, without a path.");
  return origin;
}
