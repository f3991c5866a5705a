import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { fillField, linkFor, mailsTo, signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const anybody = (language: string, width?: number, scripts = false) =>
  visit(browser, { origin: service.origin, scripts, language, ...(width && { width }) });

/** The page of those who act for an organization, in the browser of one of them. */
const peoplePage = async (page: Page, email: string, language: string): Promise<string> => {
  await signIn(service, page, email);
  await page.goto(`/${language}/me`);
  await page.click(`main a[href*="/me/cases/ORG-"]`);
  await page.click('main a[href$="/people"]');
  return new URL(page.url()).pathname;
};

const invite = async (page: Page, invited: Readonly<Record<"name" | "email" | "language", string>>) => {
  for (const [name, value] of Object.entries(invited)) await fillField(page, name, value);
  await page.click("button[value=invite]");
};

describe("without scripts, in French", () => {
  test("a focal point invites, the invited accepts on another device, acts, takes the lead over, and the first one goes", async () => {
    const email = "awa@example.net";
    const lead = await anybody("fr");
    const at = await peoplePage(lead, "contact@passerelles.example.org", "fr");
    await lead.click("button[value=invite]");
    expect(await lead.locator('.wrong[data-code="required"]').count()).toBeGreaterThan(0);
    await invite(lead, { name: "Awa Diop", email, language: "fr" });
    expect(await lead.locator("main").textContent()).toContain("L’invitation est en route.");

    const awa = await anybody("fr", 360);
    const link = await linkFor(service, email, "/registration/invitation");
    await awa.goto(link);
    expect(await awa.locator("main").textContent()).toContain("Awa Diop");
    await awa.click("button[value=accept]");
    expect(new URL(awa.url()).pathname).toBe(at);
    expect(await awa.locator("button[value=invite]").count()).toBe(0);
    expect((await awa.goto(link))?.status()).toBe(410);
    await awa.goto("/fr/me");
    expect(await awa.locator('main a[href*="/me/cases/ORG-"]').count()).toBe(1);

    await lead.goto(at);
    await lead.click("details:has(button[value=hand_over]) summary");
    await lead.click("button[value=hand_over]");
    expect(await lead.locator('[data-role="lead"]').count()).toBe(1);
    await lead.click("details:has(button[value=leave]) summary");
    await lead.click("button[value=leave]");
    expect((await lead.goto(at))?.status()).toBe(404);
    await awa.goto(at);
    expect(await awa.locator("[data-role]").count()).toBe(1);
    const subjects = new Set((await mailsTo(service, email)).map(({ subject }) => subject));
    expect([...subjects]).toEqual([/ORG-[\w-]{9}/.exec(at)?.[0]]);
  });
});

describe.each(["fr", "ar"])("pages in %s, as wide as a small telephone", (language) => {
  test("have no barriers: who acts, an invitation, what is refused", async () => {
    const page = await anybody(language, 320, true);
    const at = await peoplePage(page, "contact@amal.example.org", language);
    await check(page, at);
    await page.click("button[value=invite]");
    expect(await violations(page)).toEqual([]);
    const email = `invited.${language}@example.net`;
    await invite(page, { name: "Salma", email, language });
    expect(await violations(page)).toEqual([]);
    const guest = await anybody(language, 320, true);
    await check(guest, await linkFor(service, email, "/registration/invitation"));
    await guest.click("button[value=accept]");
    expect(await violations(guest)).toEqual([]);
    await check(page, at);
    await check(guest, `${at}?done=accept`);
  });
});
