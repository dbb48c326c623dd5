import type { Page } from "@playwright/test";

/** What one taps and is smaller than a thumb; a link amid running text is let be, as WCAG does. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary");
    const isAmidText = (target: HTMLElement) =>
      target.matches("p a, li a") &&
      getComputedStyle(target).display === "inline" &&
      target.parentElement?.textContent !== target.textContent;
    return [...targets].flatMap((target) => {
      const area = (target.closest("label") ?? target).getBoundingClientRect();
      const isSeen =
        target.checkVisibility() && !target.closest(".sr-only") && !target.matches(".sr-only") && area.width > 1;
      if (!isSeen || isAmidText(target) || (area.width >= 43.5 && area.height >= 43.5)) return [];
      return [`${target.tagName} ${target.textContent || target.id}: ${area.width} × ${area.height}`];
    });
  });
}

/** What moves, fades or glides for longer than a hundredth of a second though the visitor asked for less motion. */
export async function moving(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: "reduce" });
  return page.evaluate(() => {
    const longest = (durations: string) => Math.max(...durations.split(",").map((time) => Number.parseFloat(time)));
    return [...document.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after", "::backdrop"].flatMap((part) => {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, part);
        const moves = Math.max(longest(animationDuration), longest(transitionDuration)) > 0.01;
        return moves || scrollBehavior === "smooth"
          ? [`${element.tagName} ${element.getAttribute("class")} ${part ?? ""}`]
          : [];
      }),
    );
  });
}
