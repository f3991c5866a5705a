import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { fillForm, signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const open = [
  "",
  "/registration",
  "/registration/again",
  "/registration/again/sent",
  "/sign-in",
  "/sign-in/sent",
  "/status",
  "/take-part",
  "/take-part/register",
  "/take-part/register/thanks",
  "/directory",
  "/submissions",
  "/submissions/coverage",
  "/glossary",
  "/privacy",
  "/accessibility",
];

describe.each(languages)("in %s, on a screen 320 pixels wide", (language) => {
  test("public pages have no barrier", async () => {
    const page = await visit(browser, { origin: service.origin, scripts: true, language, width: 320 });
    for (const path of open) await check(page, `/${language}${path}`);
    await check(page, `/${language}/nowhere`, 404);
    await check(page, `/${language}/status?reference=ORG-0000-0001`, 422);
    await page.context().close();
  });

  test("a draft, a refused form and the check page have no barrier", async () => {
    const page = await visit(browser, { origin: service.origin, scripts: true, language, width: 320 });
    await page.goto(`/${language}/registration`);
    await fillForm(page, { email: `axe.${language}@example.org` });
    for (const path of ["", "/name", "/work", "/place", "/legal", "/contact", "/safety"])
      await check(page, `/${language}/registration/draft${path}`);
    await check(page, `/${language}/registration/check`);
    await page.goto(`/${language}/registration/draft/name`);
    await page.locator("main form button[type=submit]").click();
    expect(await page.locator("[data-code=required]").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("the pages of an organization's people have no barrier", async () => {
    const page = await visit(browser, { origin: service.origin, scripts: true, language, width: 320 });
    await signIn(service, page, "focal.point@example.org");
    await check(page, `/${language}/me`);
    await check(page, `/${language}/me/letters`);
    const letter = await page.locator('a[href*="/me/letters/"]').first().getAttribute("href");
    await check(page, letter ?? "");
    await page.goto(`/${language}/me`);
    const own = await page.locator('a[href*="/me/cases/"]').first().getAttribute("href");
    await check(page, own ?? "");
    await check(page, `${own}/profile/name`);
    await page.context().close();
  });

  test("the desk has no barrier", async () => {
    const page = await visit(browser, { origin: service.origin, scripts: true, language, width: 320 });
    await signIn(service, page, "secretariat@example.org");
    for (const path of [
      "/desk",
      "/desk/registration",
      "/desk/registration/officers",
      "/desk/registration/audit",
      "/desk/take-part/register",
    ])
      await check(page, `/${language}${path}`);
    for (const status of ["submitted", "contested", "change_pending", "info_requested", "active"]) {
      await page.goto(`/${language}/desk/registration?status=${status}`);
      const first = await page.locator('a[href*="/desk/registration/ORG-"]').first().getAttribute("href");
      await check(page, first ?? status);
    }
    await page.goto(`/${language}/desk/registration?status=active`);
    const active = await page.locator('th a[href*="/desk/registration/ORG-"]').allTextContents();
    await check(page, `/${language}/desk/registration/${active[0]}/duplicates?with=${active[1]}`);
    await page.context().close();
  });
});
