import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { fillDraft, fillForm, linkFor, mailsTo } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const language = "ru";
const email = "journey.rights@example.org";

describe("without scripts in Russian", () => {
  test("seeing, correcting, taking along and erasing one's own data", async () => {
    const page = await visit(browser, { origin: service.origin, scripts: false, language, width: 360 });
    await fillDraft(page, email, language);
    await page.locator("main form button[type=submit]").last().click();
    await page.goto(await linkFor(service, email, "/registration/confirm"));
    await page.click("main form button");
    const reference = /ORG-[\w-]+/.exec(page.url())?.[0] ?? "";

    await page.goto("/ru/me");
    await page.click('a[href="/ru/my-data"]');
    expect(await page.locator('[data-kind="organizations"]').getAttribute("data-count")).toBe("1");
    await fillForm(page, { name: "Айгуль", timeZone: "Asia/Bishkek" });
    expect(await page.locator(".notice.success").count()).toBe(1);
    expect(await page.inputValue("#name")).toBe("Айгуль");

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('form[action="/ru/my-data/download"] button'),
    ]);
    const told = JSON.parse(await readFile(await download.path(), "utf8"));
    expect(told).toMatchObject({ format: "baraza-my-data", version: 1, complete: true });
    expect(told.data.person.items).toMatchObject([{ email, name: "Айгуль" }]);

    await page.goto("/ru/my-data/erase");
    expect(await page.locator('[data-code="last_focal_point"]').count()).toBe(1);
    expect(await page.locator('form[action="/ru/my-data/erase"]').count()).toBe(0);
    const closing = page.locator(`[data-code="last_focal_point"] a[href="/ru/me/cases/${reference}"]`);
    await closing.click();
    const close = page.locator('button[value="close"]');
    await page.locator("details", { has: close }).locator("> summary").click();
    await close.click();

    await page.goto("/ru/my-data/erase");
    await page.click('form[action="/ru/my-data/erase"] button');
    expect(await page.locator(".notice.success").count()).toBe(1);
    const link = await linkFor(service, email, "/my-data/erase");
    await page.goto(link);
    await page.click("main form button");
    expect(new URL(page.url()).pathname).toBe("/ru/my-data/erase/begun");
    expect((await page.goto(link))?.status()).toBe(410);
    await page.goto("/ru/my-data");
    expect(new URL(page.url()).pathname).toBe("/ru/sign-in");

    for (let minutes = 0; minutes < 5; minutes++) await service.post("/_local/clock", { advance: "PT1M" });
    const [last] = await mailsTo(service, email);
    expect(last?.text).toContain("Ваши данные удалены.");
    const before = (await mailsTo(service, email)).length;
    await page.goto("/ru/sign-in");
    await fillForm(page, { email });
    expect(await mailsTo(service, email)).toHaveLength(before);
  });
});

describe.each(languages)("pages in %s, as wide as a small telephone", (shown) => {
  test("have no barriers", async () => {
    const page = await visit(browser, { origin: service.origin, scripts: true, language: shown, width: 320 });
    for (const path of ["/kept", "/erase/begun"]) await check(page, `/${shown}/my-data${path}`);
    const own = `narrow.${shown}@example.org`;
    await fillDraft(page, own, shown);
    await page.locator("main form button[type=submit]").last().click();
    await page.goto(await linkFor(service, own, "/registration/confirm"));
    await page.click("main form button");
    for (const path of ["", "/erase"]) await check(page, `/${shown}/my-data${path}`);
    expect(await violations(page)).toEqual([]);
  });
});
