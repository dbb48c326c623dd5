import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { inlineFaults, inlineScripts, policyFor, policyIn, withPolicy } from "./content-security-policy.mjs";

const page = `<!DOCTYPE html><html><head><meta charSet="utf-8"/><title>t</title></head><body>
<script src="/a.js" async=""></script><script id="x">run("&amp;")</script>
<script type="application/ld+json">{"a":1}</script><script>second()</script></body></html>`;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("the policy of a page", () => {
  it("finds the scripts that run inline, to the letter, and neither files nor data", () => {
    expect(inlineScripts(page)).toEqual([`run("&amp;")`, "second()"]);
  });

  it("names each inline script by its hash and allows nothing else inline", () => {
    const policy = policyFor(page);
    expect(policy).toContain(`script-src 'self' ${hashOf(`run("&amp;")`)} ${hashOf("second()")};`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
  });

  it("stands in the head right after the character set", () => {
    expect(withPolicy(page)).toContain(`<head><meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"`);
    expect(policyIn(withPolicy(page))).toBe(policyFor(page));
  });

  it("is the same when the page is treated twice", () => {
    expect(withPolicy(withPolicy(page))).toBe(withPolicy(page));
  });
});

describe("what the policy would block", () => {
  it.each([
    [`<p class="a" style="color:red">`, 1],
    [`<style>p{}</style>`, 1],
    [`<button onclick="go()">`, 1],
    [`<p>style="color:red"</p>`, 0],
    [`<script>x = '<p style="a">'</script>`, 0],
    [`<a href="/?style=1" class="b">`, 0],
  ])("%s → %i", (html, faults) => {
    expect(inlineFaults(html)).toHaveLength(faults);
  });
});
