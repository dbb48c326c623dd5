import type { Page } from "@playwright/test";
import { settle } from "./accessibility";

/**
 * What carries a meaning and is lost where the system has colours of its own: what one presses, or what stands over the
 * page, told from what is around it by its ground alone; a drawing in no colour that shows; a box or a circle that the
 * browser does not draw itself, and may therefore look chosen or not; a switch that does not look pressed; a focus that is
 * not seen. The page is left with the focus elsewhere.
 */
export async function lostInForcedColours(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: "none", reducedMotion: "reduce" });
  // What lies under the mouse has a ground for the moment.
  await page.mouse.move(0, 0);
  await settle(page);
  await page.evaluate(markWhatStandsOut);
  await page.emulateMedia({ forcedColors: "active" });
  await settle(page);
  // A focus is drawn for who uses the keyboard.
  await page.keyboard.press("Shift");
  const lost = await page.evaluate(nameWhatIsLost);
  await page.emulateMedia({ forcedColors: "none" });
  return lost;
}

/** Runs in the page, in its own colours. */
function markWhatStandsOut() {
  const isNone = (colour: string) => colour === "none" || /^rgba\(.*, 0\)$/.test(colour);
  const groundOf = (element: Element | null): string => {
    const { backgroundColor } = element ? getComputedStyle(element) : { backgroundColor: "rgb(255, 255, 255)" };
    return isNone(backgroundColor) ? groundOf(element?.parentElement ?? null) : backgroundColor;
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility() || element.closest(".sr-only")) continue;
    const style = getComputedStyle(element);
    const own = isNone(style.backgroundColor) ? undefined : style.backgroundColor;
    const stands = (own !== undefined && own !== groundOf(element.parentElement)) || style.boxShadow !== "none";
    const { width, height } = element.getBoundingClientRect();
    const isHidden = width <= 1 || height <= 1;
    const isWhole = width >= window.innerWidth && height >= window.innerHeight;
    const isPressed = element.matches(
      "a, button, summary, select, textarea, label, input:not([type=radio], [type=checkbox])",
    );
    const isOver =
      /fixed|sticky/.test(style.position) ||
      /fixed|sticky/.test(getComputedStyle(element.parentElement ?? element).position);
    if (stands && !isHidden && !isWhole && (isPressed || isOver)) element.setAttribute("data-stands", "");
    const isShape = element.matches("svg:not([role=img]) :is(path, rect, circle, line)");
    if (isShape && [style.fill, style.stroke].some((paint) => !isNone(paint) && paint !== groundOf(element)))
      element.setAttribute("data-drawn", "");
  }
}

/** Runs in the page, in the system's colours. */
function nameWhatIsLost(): string[] {
  const isNone = (colour: string) => colour === "none" || /^rgba\(.*, 0\)$/.test(colour);
  const canvas = getComputedStyle(document.body).backgroundColor;
  const systemColour = (name: string) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.backgroundColor = name;
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  };
  const faces = [canvas, systemColour("ButtonFace")];
  const chosen = [systemColour("Highlight"), systemColour("SelectedItem")];
  const isEdged = (element: Element) => {
    const style = getComputedStyle(element);
    const isLine = (side: "Top" | "Bottom" | "Left") =>
      Number.parseFloat(style[`border${side}Width`]) > 0 &&
      !isNone(style[`border${side}Color`]) &&
      style[`border${side}Color`] !== canvas;
    return (
      (["Top", "Bottom", "Left"] as const).some(isLine) ||
      style.textDecorationLine.includes("underline") ||
      !(isNone(style.backgroundColor) || faces.includes(style.backgroundColor))
    );
  };
  const lost = new Set<string>();
  const name = (what: string, element: Element) =>
    lost.add(
      `${what}: ${element.tagName} “${element.textContent?.trim().slice(0, 30)}” ${element.getAttribute("class")}`,
    );
  const each = (selector: string, look: (element: HTMLElement, style: CSSStyleDeclaration) => void) => {
    for (const element of document.querySelectorAll<HTMLElement>(selector))
      if (element.checkVisibility()) look(element, getComputedStyle(element));
  };

  each("[data-stands]", (element) => {
    if (!isEdged(element)) name("without an edge", element);
  });
  each("[data-drawn]", (shape, { fill, stroke }) => {
    const paints = [fill, stroke].filter((paint) => !isNone(paint));
    if (paints.length > 0 && paints.every((paint) => paint === canvas)) name("not drawn", shape);
  });
  each("input:is([type=radio], [type=checkbox])", (input, { appearance }) => {
    if (appearance !== "auto") name("chosen or not", input);
  });
  each("[aria-pressed=true], [aria-current]", (element, { fontWeight, backgroundColor }) => {
    if (Number(fontWeight) < 600 && !chosen.includes(backgroundColor)) name("not seen to be on", element);
  });
  const looked = new Set<string | null>();
  each("a[href], button, summary, select, textarea, input", (element) => {
    const look = `${element.tagName} ${element.getAttribute("class")}`;
    if (looked.has(look) || element.matches(":disabled")) return;
    looked.add(look);
    element.focus({ preventScroll: true });
    if (document.activeElement !== element) return;
    const rings = [element, element.closest("label")].flatMap((at) => (at ? [getComputedStyle(at)] : []));
    const isSeen = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration) =>
      outlineStyle !== "none" &&
      Number.parseFloat(outlineWidth) >= 2 &&
      !isNone(outlineColor) &&
      outlineColor !== canvas;
    if (!rings.some(isSeen)) name("focus not seen", element);
  });
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  for (const mark of ["data-stands", "data-drawn"])
    document.querySelectorAll(`[${mark}]`).forEach((element) => element.removeAttribute(mark));
  return [...lost];
}
