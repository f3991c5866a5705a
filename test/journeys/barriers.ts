import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

const prepared = new WeakSet<BrowserContext>();

/** Has every page of a browser bring axe along: evaluated anew, it would be compiled for each page. */
const prepare = async (page: Page) => {
  const context = page.context();
  if (prepared.has(context)) return;
  prepared.add(context);
  await context.addInitScript(axe.source);
  // What is open already has missed it.
  await page.evaluate(axe.source);
};

/** Colours and turned screens are the style sheet's, the same in all languages of one direction: looked at in these. */
const thorough = ["ar", "en", "fr"];
const ofStyleAlone = { "color-contrast": { enabled: false }, "css-orientation-lock": { enabled: false } };

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules of WCAG 2.2 AA that the page on show breaks, with the places. */
export const violations = async (page: Page): Promise<string[]> => {
  await prepare(page);
  const styled = thorough.includes((await page.getAttribute("html", "lang")) ?? "");
  const wanted = {
    runOnly: tags,
    resultTypes: ["violations"],
    ...(!styled && { preload: false, rules: ofStyleAlone }),
  };
  // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
  const { violations } = await page.evaluate((options) => (window as any).axe.run(options), wanted);
  return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens an address and looks for barriers: broken rules, and a page wider than the screen. */
export const check = async (page: Page, path: string, status = 200) => {
  await prepare(page);
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  expect(await violations(page), path).toEqual([]);
  expect(await overflow(page), `${path} is wider than the screen`).toBe(0);
};
