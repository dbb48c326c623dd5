import { expect, it } from "vitest";
import { sentOn } from "./sent-on";

const at = (address: string) => {
  const { pathname, search, hash } = new URL(address, "https://example.org");
  return sentOn({ pathname, search, hash });
};

it.each([
  ["the start page", "/zh/#v=1&residency=qingdao", "/zh/check/#v=1&residency=qingdao"],
  ["a step", "/en/check/family/#v=1&residency=qingdao", "/en/check/#v=1&residency=qingdao"],
  ["the page of the format", "/zh/staff/links/#v=1&x=2", "/zh/check/#v=1&x=2"],
  ["no page at all", "/nope#v=1&residency=qingdao", "/zh/check/#v=1&residency=qingdao"],
  ["no page of a language", "/en/nope/#v=1&x=2", "/en/check/#v=1&x=2"],
  ["a step, escaped", "/en/check/family/#v%3D1%26residency%3Dqingdao", "/en/check/#v%3D1%26residency%3Dqingdao"],
  ["the start page, its version last", "/zh/#residency=qingdao&v=1", "/zh/check/#residency=qingdao&v=1"],
  ["the review, as a query", "/zh/check/?v=1&residency=qingdao", "/zh/check/#v=1&residency=qingdao"],
  ["the desk, as a query", "/en/staff/?v=1&x=2", "/en/staff/#v=1&x=2"],
  ["the start page, as a query", "/en/?from=x&v=1&x=2", "/en/check/#from=x&v=1&x=2"],
  ["its sign escaped in the path", "/zh/check/%23v=1&residency=qingdao", "/zh/check/#v=1&residency=qingdao"],
  ["escaped twice", "/en/result/%2523v%253D1%2526x%253D2", "/en/result/#v%253D1%2526x%253D2"],
  ["escaped whole", "/zh/check/%23v%3D1%26x%3D2", "/zh/check/#v%3D1%26x%3D2"],
  ["escaped on another page", "/zh/%23v=1&x=2?from=mail", "/zh/check/#v=1&x=2?from=mail"],
])("a link that lands on %s is sent on", (_, address, place) => {
  expect(at(address)).toBe(place);
});

it.each([
  "/zh/check/#v=1&x=2",
  "/en/result/#v=1",
  "/zh/staff/#v=1&x=2",
  "/zh/check/family/?from=review#children.0.birthDate",
])("%s stays where it is", (address) => expect(at(address)).toBeUndefined());

it.each(["/zh/", "/zh/check/?from=singlemessage", "/nope", "/zh/#content", "/zh/check/birth/#delivery.insurance"])(
  "%s is no link",
  (address) => expect(at(address)).toBeUndefined(),
);
