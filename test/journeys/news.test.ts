import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { linkFor, mailsTo } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const form = "main form button[type=submit]";
const pathOf = (url: string) => new URL(url).pathname;

describe.each(["zh", "es"])("without scripts in %s", (language) => {
  test("asking for news, confirming it, choosing other news, and ending it", async () => {
    const email = `reader.${language}@example.org`;
    const page = await visit(browser, { origin: service.origin, scripts: false, language, width: 360 });
    await page.goto(`/${language}/announcements/subscribe`);
    for (const kind of ["announcement", "opportunity", "call", "briefing"]) await page.uncheck(`#kinds-${kind}`);
    await page.click(form);
    expect(await page.locator('[data-field="kinds"][data-code="required"]').count()).toBeGreaterThan(0);
    await page.fill("#email", email);
    await page.check("#kinds-call");
    await page.check("#regions-africa");
    await page.click("main form summary");
    await page.check("#objectives-7");
    await page.click(form);
    expect(pathOf(page.url())).toBe(`/${language}/announcements/subscribe/sent`);

    await page.goto(await linkFor(service, email, "/announcements/confirm"));
    await page.click(form);
    expect(pathOf(page.url())).toMatch(new RegExp(`^/${language}/announcements/mine/[\\w-]{32}$`));
    expect(await page.locator(".notice.success").count()).toBe(1);
    expect(await page.isChecked("#regions-africa")).toBe(true);
    await page.check("#kinds-briefing");
    await page.click("button[value=change]");
    expect(await page.locator(".notice.success").count()).toBe(1);
    expect(await page.isChecked("#kinds-briefing")).toBe(true);
    await page.click("button[value=stop]");
    expect(pathOf(page.url())).toBe(`/${language}/announcements/ended`);
    expect((await page.goBack())?.status()).toBe(410);
    expect(await mailsTo(service, email)).toHaveLength(1);
  });
});

describe.each(languages)("pages in %s, as wide as a small telephone", (language) => {
  test("have no barriers", async () => {
    const email = `narrow.${language}@example.org`;
    const page = await visit(browser, { origin: service.origin, scripts: true, language, width: 320 });
    const home = `/${language}/announcements`;
    for (const path of ["/subscribe", "/subscribe/sent", "/ended"]) await check(page, `${home}${path}`);
    await page.goto(`${home}/subscribe`);
    await page.click(form);
    expect(await violations(page)).toEqual([]);
    await page.fill("#email", email);
    await page.click(form);
    await check(page, await linkFor(service, email, "/announcements/confirm"));
    await page.click(form);
    expect(await violations(page)).toEqual([]);
    await check(page, "/unsubscribe/nothing");
  });
});
