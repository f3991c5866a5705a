import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { fillDraft, fillField, fillForm, linkFor, mailsTo, signIn, tabTo } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const referenceOn = (address: string) => /ORG-[\w-]{9}/.exec(address)?.[0] ?? "";

describe.each([
  { language: "en", scripts: false },
  { language: "ar", scripts: false },
  { language: "zh", scripts: true },
])("in $language, with scripts: $scripts", ({ language, scripts }) => {
  const email = `journey.${language}@example.org`;
  let reference = "";

  test("an organization registers, confirms by mail and has a reference number", async () => {
    const page = await visit(browser, { origin: service.origin, scripts, language });
    await fillDraft(page, email, language);
    expect(new URL(page.url()).pathname).toBe(`/${language}/registration/check`);
    await page.locator("main form button[type=submit]").click();
    expect(new URL(page.url()).pathname).toBe(`/${language}/registration/sent`);
    await page.goto(await linkFor(service, email, "/registration/confirm"));
    await page.locator("main form button[type=submit]").click();
    reference = referenceOn(page.url());
    expect(reference).toMatch(/^ORG-/);
    expect(await page.locator("[data-status]").getAttribute("data-status")).toBe("submitted");
    expect(await page.locator("html").getAttribute("dir")).toBe(language === "ar" ? "rtl" : "ltr");
    expect((await mailsTo(service, email))[0]?.subject).toBe(reference);
    await page.context().close();
  });

  test("an officer asks, the organization answers in place, the officer activates, and the directory lists it", async () => {
    const desk = await visit(browser, { origin: service.origin, scripts, language: "en" });
    await signIn(service, desk, "officer@example.org");
    await desk.goto("/en/desk/registration");
    await desk.locator(`a[href*="${reference}"]`).click();
    await desk.locator("button[value=take]").click();
    const asking = desk.locator("form:has(button[value=ask])");
    await desk.locator("details:has(button[value=ask]) > summary").click();
    await fillField(asking, "reason", "unclear");
    await fillField(asking, "text", "When was the group founded?");
    await fillField(asking, "fields", ["yearFounded"]);
    const due = new Date(Date.now() + 20 * 24 * 3_600_000).toISOString().slice(0, 10);
    await asking.locator("[name=due]").fill(due);
    await asking.locator("button[value=ask]").click();

    const applicant = await visit(browser, { origin: service.origin, scripts, language });
    await signIn(service, applicant, email);
    await applicant.goto(`/${language}/me/cases/${reference}`);
    expect(await applicant.locator("main").textContent()).toContain("When was the group founded?");
    await fillForm(applicant, { yearFounded: "2010" });
    expect(await applicant.locator("[data-status]").getAttribute("data-status")).toBe("submitted");

    await desk.goto(`/en/desk/registration/${reference}`);
    await desk.locator("button[value=activate]").click();
    await applicant.goto(`/${language}/me/cases/${reference}`);
    expect(await applicant.locator("[data-status]").getAttribute("data-status")).toBe("active");
    const kinds = (await mailsTo(service, email)).length;
    expect(kinds).toBeGreaterThanOrEqual(6);

    const reader = await visit(browser, { origin: service.origin, scripts, language });
    await reader.goto(`/${language}/directory`);
    expect(await reader.locator("main").textContent()).toContain("Sauti ya Wahamiaji");
    await Promise.all([desk, applicant, reader].map((page) => page.context().close()));
  });

  test("whoever is at risk is unlisted from the next request on", async () => {
    const applicant = await visit(browser, { origin: service.origin, scripts, language });
    await signIn(service, applicant, email);
    await applicant.goto(`/${language}/me/cases/${reference}`);
    await applicant.locator("button[value=unlist]").click();
    const reader = await visit(browser, { origin: service.origin, scripts: false, language });
    await reader.goto(`/${language}/directory`);
    expect(await reader.locator("main").textContent()).not.toContain("Sauti ya Wahamiaji");
    await Promise.all([applicant, reader].map((page) => page.context().close()));
  });
});

test("an officer takes and activates a case by keyboard alone", async () => {
  const page = await visit(browser, { origin: service.origin, scripts: true });
  await signIn(service, page, "second.officer@example.org");
  await page.goto("/en/desk/registration");
  await tabTo(page, 'a[href*="/desk/registration/ORG-"]');
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk/registration/ORG-*");
  const place = new URL(page.url()).pathname;
  await tabTo(page, "button[value=take]");
  await page.keyboard.press("Enter");
  await page.waitForURL(`**${place}?*`);
  await tabTo(page, "button[value=activate]");
  await page.keyboard.press("Enter");
  await page.waitForURL((address) => !address.href.includes("done=take"));
  await page.goto(place);
  expect(await page.locator("main").textContent()).toContain("Active");
  expect(await page.locator("button[value=activate]").count()).toBe(0);
  await page.context().close();
});

test("a registration can be begun and a section filled by keyboard alone", async () => {
  const page = await visit(browser, { origin: service.origin, scripts: true });
  await page.goto("/en/registration");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe("#main");
  await tabTo(page, "[name=email]");
  await page.keyboard.type("keyboard@example.org");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/registration/draft");
  await tabTo(page, 'a[href$="/draft/name"]');
  await page.keyboard.press("Enter");
  await page.waitForURL("**/draft/name");
  await tabTo(page, "[name=name]");
  await page.keyboard.type("By hand");
  await tabTo(page, "main form button[type=submit]");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/draft/work");
  await page.context().close();
});
