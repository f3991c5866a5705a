import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { linkFor, mailsTo, signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const anybody = (language: string, width?: number) =>
  visit(browser, { origin: service.origin, scripts: false, language, ...(width && { width }) });

const staff = async (name: string): Promise<Page> => {
  const page = await anybody("en");
  await signIn(service, page, `${name}@example.org`);
  return page;
};

describe("without scripts", () => {
  test("in French: asking by mail, confirming, being answered, and asking again", async () => {
    const email = "fatou@example.org";
    const page = await anybody("fr");
    await page.goto("/fr/enquiries");
    await page.click('main a[href="/fr/enquiries/new"]');
    await page.click("main form button[type=submit]");
    expect(await page.locator('[data-code="required"]').count()).toBeGreaterThan(0);
    await page.selectOption("#topic", "accreditation");
    await page.fill("#text", "Quels documents faut-il sans certificat d’enregistrement ?");
    await page.fill("#email", email);
    await page.selectOption("#country", "SN");
    await page.click("main form button[type=submit]");
    expect(new URL(page.url()).pathname).toBe("/fr/enquiries/link/sent");
    await page.goto(await linkFor(service, email, "/enquiries/link"));
    await page.click("main form button[type=submit]");
    const reference = /ENQ-[\w-]{9}/.exec(page.url())?.[0] ?? "";
    expect(await page.locator("[data-status]").getAttribute("data-status")).toBe("submitted");

    const desk = await staff("officer");
    await desk.goto(`/en/desk/enquiries/${reference}`);
    await desk.click("#decide details:has(button[value=answer]) summary");
    await desk.fill("#answer-text", "Aucun : une organisation sœur peut se porter garante.");
    await desk.click("button[value=answer]");

    await page.reload();
    expect(await page.locator("[data-status]").getAttribute("data-status")).toBe("answered");
    expect(await page.locator("main").textContent()).toContain("se porter garante");
    const subjects = (await mailsTo(service, email)).map(({ subject }) => subject);
    expect(new Set(subjects)).toEqual(new Set([reference]));
    await page.fill("#text", "Qui peut être garante ?");
    await page.click("button[value=reopen]");
    expect(await page.locator("[data-status]").getAttribute("data-status")).toBe("submitted");
  });

  test("in Arabic, on a narrow screen: writing in confidence, leaving, coming back, and removing everything", async () => {
    const page = await anybody("ar", 360);
    await page.goto("/ar/enquiries/report");
    await page.click("main form button[type=submit]");
    await page.fill("#what", "يُهددوننا منذ أن شاركنا في المنتدى.");
    await page.check("#reach-none");
    await page.check("#share-no");
    await page.click("main form button[type=submit]");
    expect(new URL(page.url()).pathname).toBe("/ar/enquiries/kept");
    const code = (await page.locator("[data-code-to-keep]").textContent()) ?? "";
    const reference = /ENQ-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await page.locator("main").textContent()) ?? "")?.[0] ?? "";
    await page.click('main a[href="/ar/enquiries/leave"]');
    expect(new URL(page.url()).pathname).toBe("/ar/glossary");
    expect(await page.context().cookies()).toEqual([]);

    const desk = await staff("secretariat");
    await desk.goto(`/en/desk/enquiries/reports/${reference}`);
    await desk.click("details:has(button[value=write]) summary");
    await desk.fill("#write-text", "هل أنت في مكان آمن؟");
    await desk.click("button[value=write]");
    const officer = await staff("officer");
    expect((await officer.goto(`/en/desk/enquiries/reports/${reference}`))?.status()).toBe(404);

    await page.goto("/ar/enquiries/back");
    await page.fill("#reference", reference);
    await page.fill("#code", code);
    await page.click("main form button[type=submit]");
    expect(await page.locator("main").textContent()).toContain("مكان آمن");
    await page.click("details:has(button[value=remove]) summary");
    await page.click("button[value=remove]");
    const gone = await desk.goto(`/en/desk/enquiries/reports/${reference}`);
    expect(gone?.status()).toBe(404);
  });
});

const form = "main form button[type=submit]";

describe.each(["fr", "ar"])("pages in %s, as wide as a small telephone", (language) => {
  const reader = () => visit(browser, { origin: service.origin, scripts: true, language, width: 320 });

  test("have no barriers: asking", async () => {
    const page = await reader();
    const at = `/${language}/enquiries`;
    for (const path of ["", "/new", "/link/sent"]) await check(page, `${at}${path}`);
    await page.goto(`${at}/new`);
    await page.click(form);
    expect(await violations(page)).toEqual([]);
    const email = `reader.${language}@example.org`;
    await page.selectOption("#topic", "site");
    await page.fill("#text", "Where do I find the calendar?");
    await page.fill("#email", email);
    await page.click(form);
    await check(page, await linkFor(service, email, "/enquiries/link"));
    await page.click(form);
    expect(await violations(page)).toEqual([]);
  });

  test("have no barriers: in confidence, to its end", async () => {
    const page = await reader();
    const at = `/${language}/enquiries`;
    for (const path of ["/report", "/back"]) await check(page, `${at}${path}`);
    await page.goto(`${at}/report`);
    await page.click(form);
    expect(await violations(page)).toEqual([]);
    await page.fill("#what", "They wait before our house every evening.");
    await page.check("#reach-none");
    await page.check("#share-yes");
    await page.click(form);
    expect(await violations(page)).toEqual([]);
    await check(page, `${at}/messages`);
  });
});

test("the desk has no barriers: queue, case, and what the secretariat alone reads", async () => {
  const page = await visit(browser, { origin: service.origin, scripts: true });
  await signIn(service, page, "secretariat@example.org");
  await check(page, "/en/desk/enquiries");
  await page.click("main tbody th a");
  await check(page, new URL(page.url()).pathname);
  await check(page, "/en/desk/enquiries/reports");
  await page.click("main tbody th a");
  await check(page, new URL(page.url()).pathname);
});
