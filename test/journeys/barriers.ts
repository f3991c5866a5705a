import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Rules of WCAG 2.2 AA that the page on show breaks, with the places. */
export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    (window as any).axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Opens an address and looks for barriers: broken rules, and a page wider than the screen. */
export const check = async (page: Page, path: string, status = 200) => {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(status);
  expect(await violations(page), path).toEqual([]);
  expect(await overflow(page), `${path} is wider than the screen`).toBe(0);
};
