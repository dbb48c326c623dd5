import { test as base, expect, type BrowserContext } from "@playwright/test";

type Options = {
  /** What a test means to provoke, and may therefore stand in the console. */
  allowedErrors: RegExp[];
};

/** Playwright's `test`, which also fails whatever the page logs as an error, its policy blocks, or asks of others. */
export const test = base.extend<Options & { watched: void }>({
  allowedErrors: [[], { option: true }],
  watched: [
    async ({ context, baseURL, allowedErrors }, use) => {
      const faults = await watch(context, new URL(baseURL ?? "").origin);
      await use();
      expect(faults.filter((fault) => !allowedErrors.some((allowed) => allowed.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** For a test of what only the desk has: a wide screen, a keyboard, a printer. All others run on the phone. */
export const onDesktop = { tag: "@desktop" };

/** For a test of what differs by screen. */
export const onBothScreens = { tag: "@both-screens" };

async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const faults: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) faults.push(`request to ${request.url()}`);
  });
  return faults;
}
