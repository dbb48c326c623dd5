import { describe, expect, it } from "vitest";
import { destinationOf } from "./address.mjs";

const addresses = ["/", "/zh/", "/zh/check/", "/en/", "/en/check/", "/en/index.txt", "/icon.svg", "/a%20b.txt"];
const leads = (target: string) => destinationOf(target, (address: string) => addresses.includes(address));

describe("the one spelling of an address", () => {
  it.each(["/", "/zh/", "/zh/check/", "/en/index.txt", "/icon.svg", "/a%20b.txt"])("is served: %s", (target) => {
    expect(leads(target)).toEqual({ address: target });
  });

  it.each([
    ["/zh/?from=singlemessage", "/zh/"],
    ["/zh/?", "/zh/"],
    ["/zh/?tag=%23new", "/zh/"],
    ["/zh/?to=//evil.example/", "/zh/"],
    ["/zh/check/#v=1", "/zh/check/"],
    ["http://localhost/zh/", "/zh/"],
    ["HTTPS://somewhere.example:8443/zh/?a=1", "/zh/"],
    ["http://localhost", "/"],
    ["http://localhost?a=1", "/"],
  ])("is served whatever stands around it: %s", (target, address) => {
    expect(leads(target)).toEqual({ address });
  });
});

describe("another spelling leads to the one", () => {
  it.each([
    ["/zh", "/zh/"],
    ["/zh?from=timeline", "/zh/?from=timeline"],
    ["/en/index", "/en/"],
    ["/en/index.html", "/en/"],
    ["/en/index/", "/en/"],
    ["/en/index.html/", "/en/"],
    ["/en/index.html?a=1", "/en/?a=1"],
    ["/en/check/index", "/en/check/"],
    ["/index", "/"],
    ["/index.html", "/"],
    ["/%65n", "/en/"],
    ["/%65n/", "/en/"],
    ["/%65%6E/%63heck", "/en/check/"],
    ["/%2565n/", "/en/"],
    ["/en%2Fcheck%2F", "/en/check/"],
    ["//en/", "/en/"],
    ["///en//check///", "/en/check/"],
    ["//icon.svg", "/icon.svg"],
    ["/%69con.svg", "/icon.svg"],
    ["http://localhost/en", "/en/"],
    ["//", "/"],
    ["/en?a=\x7f\xe9", "/en/?a=%7F%C3%A9"],
  ])("%s → %s", (target, location) => {
    expect(leads(target)).toEqual({ location, isCase: false });
  });
});

describe("a link whose # was escaped on the way leads to the page with its fragment", () => {
  const link = "/zh/check/#v=1&residency=qingdao&children.0.birthDate=2024-03-01";
  const [page = "", fragment = ""] = link.split("#");

  it.each([
    ["only the sign", `${page}%23${fragment}`],
    ["twice", `${page}%2523${fragment}`],
    ["thrice", `${page}%252523${fragment}`],
    ["all of it", `${page}${encodeURIComponent(`#${fragment}`)}`],
    ["all of it, twice", `${page}${encodeURIComponent(encodeURIComponent(`#${fragment}`))}`],
    [
      "all of it, in small letters",
      `${page}${encodeURIComponent(`#${fragment}`).replace(/%../g, (e) => e.toLowerCase())}`,
    ],
    ["the slashes too", `/${encodeURIComponent(link.slice(1))}`],
    ["the slashes too, twice", `/${encodeURIComponent(encodeURIComponent(link.slice(1)))}`],
    ["the sign, without the slash before it", `${page.slice(0, -1)}%23${fragment}`],
    ["the sign, in full width", `${page}${encodeURIComponent("＃")}${fragment}`],
    ["the sign, in full width, twice", `${page}${encodeURIComponent(encodeURIComponent("＃"))}${fragment}`],
    ["the sign, behind what a chat program added", `${page}?from=singlemessage%23${fragment}`],
    ["all of it, behind what a chat program added", `${page}${encodeURIComponent(`?from=timeline#${fragment}`)}`],
    ["in absolute form", `http://localhost${page}%23${fragment}`],
    ["with index.html", `${page}index.html%23${fragment}`],
  ])("%s", (_what, target) => {
    expect(leads(target)).toEqual({ location: link, isCase: true });
  });

  it("leaves a fragment as it was written where its signs are plain", () => {
    expect(leads("/zh/check/%23v=1&situations=a%2Cb")).toEqual({
      location: "/zh/check/#v=1&situations=a%2Cb",
      isCase: true,
    });
  });

  it.each([
    ["/zh/%23sums", "/zh/#sums"],
    ["/%23v=1", "/#v=1"],
    ["/zh/%23v%3D1%26a%3D%0D%0ASet-Cookie:x", "/zh/#v=1&a=%0D%0ASet-Cookie:x"],
    ["/zh/%23v=1&a=%0D%0AX", "/zh/#v=1&a=%0D%0AX"],
    ["/zh/%23v%3D1%26a%3D%ZZ", "/zh/#v%3D1%26a%3D%25ZZ"],
    ["/zh/%23v%3D1%26name%3D%E5%B0%8F", "/zh/#v=1&name=%E5%B0%8F"],
    ["/zh/%23v=1%23more", "/zh/#v=1%23more"],
    ["/zh/%23v%3D1%26%22%3Cscript%3E", "/zh/#v=1&%22%3Cscript%3E"],
  ])("%s → %s, fit for a header", (target, location) => {
    expect(leads(target)).toEqual({ location, isCase: true });
  });
});

describe("what leads nowhere", () => {
  it.each([
    "/nope",
    "/nope/%23v=1",
    "/icon.svg/",
    "/icon.svg%23v=1",
    "/zh/index/index",
    "/zh/check/index.htm",
    "/zh/..",
    "/zh/../en/",
    "/zh/./",
    "/%2e%2e/zh/",
    "/zh/%00",
    "/zh%5C",
    "\\zh\\",
    "zh/",
    "*",
    "//evil.example/zh/",
    "/https://evil.example/zh/",
    "/%E0%A4%A",
    "/%",
    "/%zz",
    "/ZH/",
  ])("%s", (target) => {
    expect(leads(target)).toBeUndefined();
  });
});
