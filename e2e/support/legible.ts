import type { Page } from "@playwright/test";

/**
 * Sets the browser's own type size for the page that is open, as its settings do: 1 = as it came, 2 = twice as large.
 * It holds for as long as the session that set it.
 */
export async function setTextSize(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 16 * times, fixed: 13 * times } });
}

/**
 * Text that cannot be read where it stands: cut off by a box, beyond the screen or the frame around it, over other
 * text, squeezed to a character a line, a short word of an answer broken in two, or hidden at the end of its field.
 */
export function illegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const faults: string[] = [];
    const told = (text: string | null) => (text ?? "").trim().replace(/\s+/g, " ").slice(0, 40);
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest(".sr-only, dialog:not([open]), [aria-hidden]");

    const screen = document.documentElement;
    if (screen.scrollWidth > screen.clientWidth)
      faults.push(`the page is ${screen.scrollWidth} wide on a screen of ${screen.clientWidth}`);

    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      if (!isSeen(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isField = element.matches("input:not([type=radio], [type=checkbox], [readonly])");
      if (
        (isField || overflowX !== "visible") &&
        element.scrollWidth > element.clientWidth + SLACK &&
        !element.matches("input[readonly]")
      )
        faults.push(`cut off: “${told(isField ? (element as HTMLInputElement).value : element.textContent)}”`);
      if (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + SLACK)
        faults.push(`cut off below: “${told(element.textContent)}”`);
    }

    /** The lines of a text as they stand on the screen. */
    const lines: { text: Text; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const [text, parent] = [node as Text, node.parentElement];
      if (!parent || text.data.trim() === "" || parent.closest("script, style, noscript, svg") || !isSeen(parent))
        continue;
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (const box of boxes) lines.push({ text, box });

      const size = Number.parseFloat(getComputedStyle(parent).fontSize);
      const widest = Math.max(...boxes.map(({ width }) => width));
      if (text.data.trim().length > 3 && boxes.length > 2 && widest < 1.9 * size)
        faults.push(`squeezed: “${told(text.data)}”`);

      const isAnswer = boxes.length > 1 && parent.closest("label") !== null;
      for (const word of isAnswer ? text.data.matchAll(/(?<![\w.-])[A-Za-z]{2,8}(?![\w.-])/g) : []) {
        range.setStart(text, word.index);
        range.setEnd(text, word.index + word[0].length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          faults.push(`broken: “${word[0]}” of “${told(text.data)}”`);
      }

      let frame: HTMLElement | null = parent;
      while (frame && Number.parseFloat(getComputedStyle(frame).borderRightWidth) === 0) frame = frame.parentElement;
      const edge = frame ? frame.getBoundingClientRect().right : screen.clientWidth;
      if (boxes.some(({ right, left }) => right > Math.min(edge, screen.clientWidth) + SLACK || left < -SLACK))
        faults.push(`beyond its frame: “${told(text.data)}”`);
    }

    const isStuck = ({ text }: { text: Text }) => {
      for (let at = text.parentElement; at; at = at.parentElement)
        if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
      return false;
    };
    const still = lines.filter((line) => !isStuck(line)).sort((a, b) => a.box.top - b.box.top);
    for (const [at, { text, box }] of still.entries())
      for (let next = at + 1; next < still.length; next += 1) {
        const other = still[next];
        if (!other || other.box.top > box.bottom) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Lines of one paragraph may touch.
        if (across > 2 && down > 0.4 * Math.min(box.height, other.box.height) && text !== other.text)
          faults.push(`over each other: “${told(text.data)}”, “${told(other.text.data)}”`);
      }
    return [...new Set(faults)];
  });
}
