import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, type Visitor, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const staff = async (name: string, wishes: Partial<Visitor> = {}): Promise<Page> => {
  const page = await visit(browser, { origin: service.origin, scripts: false, ...wishes });
  await signIn(service, page, `${name}@example.org`);
  return page;
};

test("an officer's day without scripts: from what waits to a case, its organization's dossier, and the year", async () => {
  const page = await staff("officer");
  await page.goto("/en/desk");
  expect(await page.locator("main").textContent()).toContain("Nothing is past the date we promised.");
  await page.click('main a[href="/en/desk/registration?status=submitted"]');
  await page.click("main tbody th a");
  const reference = /ORG-[\w-]{9}/.exec(page.url())?.[0] ?? "";
  await page.click(`main a[href="/en/desk/dossiers/${reference}"]`);
  const head = (await page.locator("main h1").textContent()) ?? "";
  expect(head.length).toBeGreaterThan(3);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("nav").first().isVisible()).toBe(false);
  expect(await page.locator("main h1").isVisible()).toBe(true);
  expect(await page.locator("main a", { hasText: "The page of the registration" }).isVisible()).toBe(false);
  await page.emulateMedia({ media: "screen" });

  await page.goto("/en/desk/dossiers");
  await page.fill("#reference", reference.toLowerCase());
  await page.click("main form button[type=submit] >> nth=0");
  expect(new URL(page.url()).pathname).toBe(`/en/desk/dossiers/${reference}`);

  // Counted by the clock, once a day.
  await service.post("/_local/clock", { advance: "PT1M" });
  await page.goto("/en/desk/figures");
  const counted = Number(await page.locator('[data-figure="organizations.all.0"]').textContent());
  expect(counted).toBeGreaterThan(0);
  await page.click("button[value=count]");
  await service.post("/_local/clock", { advance: "PT0S" });
  await page.reload();
  expect(await page.locator("[data-counting]").count()).toBe(0);
  expect(Number(await page.locator('[data-figure="organizations.all.0"]').textContent())).toBe(counted);
});

const pages = ["/desk", "/desk/figures/2026", "/desk/figures/2023", "/desk/dossiers?name=a"];

describe.each([
  ["en", 1200],
  ["ar", 320],
  ["zh", 320],
] as const)("what staff look up in %s, %i pixels wide", (language, width) => {
  test("has no barriers", async () => {
    const page = await staff("secretariat", { scripts: true, language, width });
    for (const path of pages) await check(page, `/${language}${path}`);
    await page.click("main tbody th a");
    expect(new URL(page.url()).pathname).toMatch(/\/desk\/dossiers\/ORG-/);
    expect(await violations(page)).toEqual([]);
  });
});
