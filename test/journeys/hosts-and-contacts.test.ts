import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { fillDraft, fillForm, linkFor, mailsTo, signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const anybody = (language: string) => visit(browser, { origin: service.origin, scripts: false, language });

/** On a small telephone on which scripts run, as what looks for barriers needs them. */
const onTelephone = (language: string) =>
  visit(browser, { origin: service.origin, scripts: true, language, width: 320 });

/** Registers a group, and leaves its focal point signed in on the page of its case. */
const registered = async (page: Page, email: string, language: string): Promise<[page: Page, reference: string]> => {
  await fillDraft(page, email, language);
  await page.locator("main form button[type=submit]").last().click();
  await page.goto(await linkFor(service, email, "/registration/confirm"));
  await page.click("main form button[type=submit]");
  return [page, /ORG-[\w-]{9}/.exec(page.url())?.[0] ?? ""];
};

describe("without scripts", () => {
  test("a group names a host, which confirms by its link and takes that back", async () => {
    const [page, reference] = await registered(await anybody("fr"), "kundi@example.org", "fr");
    await page.click(`main a[href="/fr/me/cases/${reference}/host"]`);
    await page.click("button[value=ask_host]");
    expect(await page.locator('[data-code="required"]').count()).toBeGreaterThan(0);
    await page.fill("#hostName", "Harbour Legal Aid");
    await page.fill("#hostEmail", "director@harbour.example");
    await page.selectOption("#hostLanguage", "en");
    await page.click("button[value=ask_host]");
    expect(await page.locator("[data-host]").getAttribute("data-host")).toBe("asked");

    const host = await anybody("en");
    await host.goto(await linkFor(service, "director@harbour.example", "/registration/host"));
    await host.fill("#answeredBy", "Amina, director");
    await host.fill("#text", "We have worked with them for years.");
    await host.click("button[value=confirm_host]");
    expect(await host.locator("[data-done]").getAttribute("data-done")).toBe("confirm_host");
    expect(await host.context().cookies()).toEqual([]);

    await page.goto(`/fr/me/cases/${reference}`);
    expect(await page.locator("[data-host]").getAttribute("data-host")).toBe("confirmed");
    expect(await page.locator("main").textContent()).toContain("We have worked with them for years.");
    const told = (await mailsTo(service, "kundi@example.org"))[0];
    expect(told?.subject).toBe(reference);

    await host.goto(await linkFor(service, "director@harbour.example", "/registration/host"));
    await host.click("button[value=withdraw_host]");
    await page.reload();
    expect(await page.locator("[data-host]").getAttribute("data-host")).toBe("withdrawn");
  });

  test("an officer brings in contacts after a trial; one goes on, another has all of it erased", async () => {
    const desk = await anybody("en");
    await signIn(service, desk, "officer@example.org");
    await desk.goto("/en/desk/registration");
    await desk.click('main a[href="/en/desk/registration/contacts"]');
    const list = [
      "organization;country;name;email;language",
      "Sauti ya Bandari;Kenya;Zuri;zuri@bandari.example;fr",
      "Bahari Yetu;TZA;;bahari@yetu.example;ar",
      "Nobody;Atlantis;;nobody@nowhere.example;en",
    ];
    await fillForm(desk, { title: "Partners of 2026", csv: list.join("\n") });
    expect(await desk.locator("[data-ready]").getAttribute("data-ready")).toBe("2");
    expect(await desk.locator('[data-code="unknown_country"]').count()).toBe(1);
    expect(await mailsTo(service, "zuri@bandari.example")).toEqual([]);
    await desk.click("button[value=invite_contacts]");
    await mailsTo(service, "zuri@bandari.example");
    await desk.reload();
    expect(await desk.locator('[data-outcome="invited"]').count()).toBe(2);
    expect(await desk.locator('[data-job="done"]').count()).toBe(1);

    const zuri = await anybody("fr");
    await zuri.goto(await linkFor(service, "zuri@bandari.example", "/registration/invited"));
    await zuri.click("button[value=take_up]");
    expect(new URL(zuri.url()).pathname).toBe("/fr/registration/draft");
    await zuri.goto("/fr/registration/draft/name");
    expect(await zuri.locator("#name").inputValue()).toBe("Sauti ya Bandari");

    const bahari = await anybody("ar");
    const link = await linkFor(service, "bahari@yetu.example", "/registration/invited");
    await bahari.goto(link);
    await bahari.click("button[value=refuse_invitation]");
    expect(new URL(bahari.url()).pathname).toBe("/ar/registration/invited");
    expect((await bahari.goto(link))?.status()).toBe(410);
    expect(await mailsTo(service, "bahari@yetu.example")).toHaveLength(1);
  });
});

describe.each(languages)("in %s, on a screen 320 pixels wide", (language) => {
  test("hosts and contacts have no barrier", async () => {
    const page = await onTelephone(language);
    await signIn(service, page, "officer@example.org");
    await check(page, `/${language}/desk/registration/contacts`);
    await page.click("button[value=try_contacts]");
    expect(await page.locator("[data-code=required]").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    const list = [
      "organization,country,email,name",
      `Aid ${language},KE,axe@${language}.example,Zuri`,
      "Aid,XX,a@b.example,",
    ];
    await page.fill("#csv", list.join("\n"));
    await page.click("button[value=try_contacts]");
    await check(page, new URL(page.url()).pathname);
    await page.click("button[value=invite_contacts]");
    await check(page, await linkFor(service, `axe@${language}.example`, "/registration/invited"));
    await page.context().close();

    const [own, reference] = await registered(await onTelephone(language), `axe.${language}@kundi.example`, language);
    await check(own, `/${language}/me/cases/${reference}/host`);
    await fillForm(own, { hostName: "Harbour", hostEmail: `host@${language}.example`, hostLanguage: language });
    await check(own, `/${language}/me/cases/${reference}/host`);
    await check(own, await linkFor(service, `host@${language}.example`, "/registration/host"));
    await check(own, `/${language}/registration/host?done=withdraw_host`);
    await check(own, `/${language}/registration/invited`);
    await own.context().close();
  });
});
