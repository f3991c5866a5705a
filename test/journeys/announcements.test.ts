import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
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

const anybody = (language: string, scripts: boolean, width?: number) =>
  visit(browser, { origin: service.origin, scripts, language, ...(width && { width }) });

const staff = async (name: string, language = "en", scripts = false, width?: number): Promise<Page> => {
  const page = await anybody(language, scripts, width);
  await signIn(service, page, `${name}@example.org`);
  return page;
};

/** Lets so much time pass, and waits until the clock did what fell due. */
const pass = (advance: string) => service.post("/_local/clock", { advance });

const newsTo = async (email: string) =>
  (await mailsTo(service, email)).filter(({ text }) => text.includes("/announcements/mine/"));

/** Subscribes to everything by form and mail. */
const subscribe = async (email: string, language: string) => {
  const page = await anybody(language, false);
  await page.goto(`/${language}/announcements`);
  await page.click(`main a[href="/${language}/announcements/subscribe"]`);
  await fillField(page, "email", email);
  for (const kind of ["announcement", "opportunity"]) await page.check(`[name=kinds][value=${kind}]`);
  await page.click("main form button[type=submit]");
  await page.goto(await linkFor(service, email, "/announcements/confirm"));
  await page.click("main form button[type=submit]");
  await page.context().close();
};

/** Writes and publishes an opportunity in three languages; gives its id. */
const publish = async (page: Page, title: string): Promise<string> => {
  await page.goto("/en/desk/announcements");
  await page.click('main a[href="/en/desk/announcements/new"]');
  await page.check("[name=kind][value=opportunity]");
  await page.check("[name=regions][value=global]");
  const texts = { en: "Write to us by then.", fr: "Écrivez-nous d’ici là.", ar: "اكتبوا إلينا قبل ذلك." };
  for (const [language, text] of Object.entries(texts)) {
    await page.fill(`[name="title.${language}"]`, `${title} (${language})`);
    await page.fill(`[name="text.${language}"]`, text);
  }
  await page.fill('[name="until.at"]', "2035-03-16T15:00");
  await page.selectOption('[name="until.zone"]', "Africa/Nairobi");
  await page.click("button[value=create]");
  await page.click("button[value=publish]");
  return /announcements\/([\w-]+)\?/.exec(page.url())?.[1] ?? "";
};

/** Has the recipients counted and types their number; gives it. */
const confirm = async (page: Page, id: string): Promise<string> => {
  await page.click("button[value=count]");
  await pass("PT0S");
  await page.goto(`/en/desk/announcements/${id}`);
  const recipients = (await page.locator("[data-recipients]").getAttribute("data-recipients")) ?? "";
  await page.fill("#send-recipients", recipients);
  await page.click("button[value=send]");
  return recipients;
};
const mailingOn = (page: Page) => page.locator("[data-mailing]").getAttribute("data-mailing");

test("an officer writes in three languages, counts, recalls, sends again; subscribers get it, without scripts", async () => {
  const [french, chinese] = ["amelie@news.example.org", "li@news.example.org"];
  await subscribe(french, "fr");
  await subscribe(chinese, "zh");
  const page = await staff("officer");
  const id = await publish(page, "Fellowships");
  const reader = await anybody("fr", false);
  await reader.goto("/fr");
  expect(await reader.locator(`[data-announcement="${id}"]`).textContent()).toContain("Fellowships (fr)");
  const recipients = await confirm(page, id);
  expect(Number(recipients)).toBeGreaterThanOrEqual(2);
  expect(await mailingOn(page)).toBe("waiting");
  await page.click("button[value=recall]");
  expect(await mailingOn(page)).toBe("recalled");
  await pass("PT11M");
  expect(await newsTo(french)).toEqual([]);
  await signIn(service, page, "officer@example.org");
  await page.goto(`/en/desk/announcements/${id}`);
  await confirm(page, id);
  await pass("PT11M");
  await pass("PT1M");
  await signIn(service, page, "officer@example.org");
  await page.goto(`/en/desk/announcements/${id}`);
  expect(await mailingOn(page)).toBe("done");
  const [toFrench] = await newsTo(french);
  expect(toFrench?.text).toContain("Fellowships (fr)");
  expect(toFrench?.text).toContain(`/fr/announcements/${id}`);
  const [toChinese] = await newsTo(chinese);
  expect(toChinese?.text).toContain("Fellowships (en)");
  await reader.goto(`/zh/announcements/${id}`);
  expect(await reader.locator("h1 [lang=en]").textContent()).toBe("Fellowships (en)");
  await page.click("details:has(button[value=withdraw]) summary");
  await page.selectOption("#withdraw-reason", "outdated");
  await page.click("button[value=withdraw]");
  expect((await reader.goto(`/fr/announcements/${id}`))?.status()).toBe(404);
  expect(await (await service.fetch("/fr")).text()).not.toContain(id);
});

describe("without barriers", () => {
  let id: string;
  beforeAll(async () => {
    const page = await staff("officer");
    id = await publish(page, "Open places");
    await page.context().close();
  });

  test.each(languages)("announcements in %s, as wide as a small telephone", async (language) => {
    const page = await anybody(language, true, 320);
    for (const path of ["", "?kind=opportunity&region=africa", "?kind=announcement&objective=23", `/${id}`])
      await check(page, `/${language}/announcements${path}`);
    for (const path of ["", "/regions/africa"]) await check(page, `/${language}${path}`);
    await page.context().close();
  });

  test.each(["en", "ar", "zh"])("the desk of announcements in %s", async (language) => {
    for (const width of [320, 1200]) {
      const page = await staff("officer", language, true, width);
      const home = `/${language}/desk/announcements`;
      for (const path of ["", "?status=published", "?status=withdrawn", "/new", `/${id}`])
        await check(page, home + path);
      await page.goto(`${home}/new`);
      await page.click("button[value=create]");
      expect(await page.locator("[data-code]").count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
      await page.goto(`${home}/${id}`);
      await page.click("button[value=count]");
      await pass("PT0S");
      await check(page, `${home}/${id}`);
      await page.context().close();
    }
  });
});
