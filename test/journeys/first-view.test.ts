import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { direction, languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(() => Promise.all([browser?.close(), service?.stop()]));

const pages = [
  "",
  "/registration",
  "/sign-in",
  "/status",
  "/directory",
  "/take-part",
  "/submissions",
  "/submissions/coverage",
  "/briefings",
  "/briefings/past",
  "/announcements",
  "/announcements/subscribe",
];
const everyPage = languages.flatMap((language) => pages.map((page) => `/${language}${page}`));

/** Goes to an address with an empty cache; answers what went over the wire until all was there. */
const load = async (page: Page, path: string) => {
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    sizes.push(
      request.sizes().then(({ responseBodySize, responseHeadersSize }) => responseBodySize + responseHeadersSize),
    );
  });
  const answer = await page.goto(path, { waitUntil: "load" });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  return { status: answer?.status(), bytes, requests: sizes.length };
};

const width = (page: Page) => page.evaluate("document.documentElement.scrollWidth") as Promise<number>;

test.each(everyPage)("%s fits the first congestion window and the narrowest screen", async (path) => {
  const page = await visit(browser, { origin: service.origin, scripts: true, width: 320 });
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  const { status, bytes, requests } = await load(page, path);
  expect(status).toBe(200);
  expect(bytes).toBeLessThanOrEqual(14_600);
  expect(requests).toBeLessThanOrEqual(3);
  expect(await width(page)).toBeLessThanOrEqual(320);
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each(languages)(
  "the start page in %s reads in its own direction, and the form is reached without scripts",
  async (language) => {
    const page = await visit(browser, { origin: service.origin, scripts: false, language });
    await page.goto("/");
    expect(new URL(page.url()).pathname).toBe(`/${language}`);
    expect(await page.getAttribute("html", "dir")).toBe(direction(language));
    await page.click(`a[href="/${language}/registration"]`);
    expect(await page.locator("form").count()).toBeGreaterThan(0);
    await page.context().close();
  },
);
