import type { Page } from "@playwright/test";

/** Has the open page translated as browsers do it: whenever a text appears, other nodes are put in its place. */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const replace = (text: Text) => {
      if (text.data.trim() === "" || text.parentElement?.closest("font, script, style, noscript, svg, head")) return;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const translateBelow = (node: Node) => {
      const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const found: Text[] = node instanceof Text ? [node] : [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      found.forEach(replace);
    };
    translateBelow(document.body);
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) [target, ...addedNodes].forEach(translateBelow);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}
