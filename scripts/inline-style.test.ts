import { expect, it } from "vitest";
import { inlineStyles } from "./inline-style.mjs";
import { laidFolder } from "./testing/laid-folder";

const { path, lay, read } = laidFolder();

const link = `<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>`;
const page = `<head>${link}</head><body>$&</body>`;

it("puts the sheet in place of what fetches it, to the letter, and leaves React a link that fetches nothing", () => {
  const sheet = `.a\\:b{content:"$&"}.c{background:url(/icon.svg)}`;
  lay("_next/static/chunks/a.css", sheet);
  lay("zh/index.html", page);
  lay("index.html", "<head><link rel=stylesheet href=choose-language.css></head>");
  inlineStyles(path());
  expect(read("zh/index.html")).toBe(
    `<head><style>${sheet}</style>${link.replace("/>", ' media="not all" disabled=""/>')}</head><body>$&</body>`,
  );
  expect(read("index.html")).toBe("<head><link rel=stylesheet href=choose-language.css></head>");
});

it("leaves a page alone that has been treated", () => {
  lay("_next/static/chunks/a.css", ".a{color:red}");
  lay("zh/index.html", page);
  inlineStyles(path());
  const once = read("zh/index.html");
  lay("en/index.html", page);
  inlineStyles(path());
  expect(read("zh/index.html")).toBe(once);
});

it.each(["a{background:url(picture.png)}", '@import "b.css";', ".a::after{content:'</style>'}"])(
  "fails where a sheet would mean something else in a page: %s",
  (sheet) => {
    lay("_next/static/chunks/a.css", sheet);
    lay("zh/index.html", page);
    expect(() => inlineStyles(path())).toThrow(/a\.css cannot stand in a page/);
  },
);

it.each([
  ['<link rel="stylesheet" href="/_next/static/chunks/a.css" data-order="next"/>', /index\.html would fetch/],
  ['<link href="/_next/static/chunks/a.css" crossorigin rel="stylesheet">', /index\.html would fetch/],
  ["", /No page has _next\/static\/chunks\/a\.css/],
])("fails where a page would fetch a sheet all the same: %s", (other, fault) => {
  lay("_next/static/chunks/a.css", ".a{color:red}");
  lay("zh/index.html", page.replace(link, other));
  expect(() => inlineStyles(path())).toThrow(fault);
});
