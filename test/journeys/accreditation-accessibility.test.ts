import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { type Furnished, furnish } from "./furnished.ts";
import { signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
let made: Furnished;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  made = await furnish(service);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const reader = (language: string) => visit(browser, { origin: service.origin, scripts: true, language, width: 320 });

const signedIn = async (language: string, email: string): Promise<Page> => {
  const page = await reader(language);
  await signIn(service, page, email);
  return page;
};

/** The code that stands on the letter on show. */
const codeOn = async (page: Page) => (await page.locator("[data-code-of-letter]").textContent())?.trim() ?? "";

describe.each(languages)("in %s, on a screen 320 pixels wide", (language) => {
  test("public pages of forums and accreditation have no barrier", async () => {
    const page = await reader(language);
    const forum = made.authority.replace("-accreditation", "");
    for (const path of [
      "/forums",
      `/forums/${forum}`,
      "/regions",
      "/regions/africa",
      "/accreditation",
      `/accreditation/${made.authority}`,
      `/accreditation/${made.authority}?who=organization&attend=in_person&ecosoc=no&earlier=no`,
      `/accreditation/${made.organizer}/lists`,
      "/verify",
    ])
      await check(page, `/${language}${path}`);
    await check(page, `/${language}/accreditation/${made.authority}?asked=who`, 422);
    await check(page, `/${language}/verify/0000-0000-0000-0000`, 404);
    await page.context().close();
  });
});

describe.each(["ar", "fr"])("in %s", (language) => {
  const at = (reference: string, below = "") => `/${language}/accreditation/applications/${reference}${below}`;

  test("a draft, its documents and its check page have no barrier, and neither have their refusals", async () => {
    const page = await signedIn(language, "focal.point@example.org");
    await check(page, `/${language}/accreditation/${made.authority}/apply`);
    for (const below of ["", "/listing", "/relevance", "/participation", "/documents/letter", "/documents/activities"])
      await check(page, at(made.draft, below));
    await check(page, at(made.draft, "/check"));
    await page.locator("button[value=submit]").click();
    expect(await page.locator("[data-code]").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  test("the case of an organization that is asked something has no barrier", async () => {
    const page = await signedIn(language, "info@mosty.example.org");
    await check(page, at(made.asked));
    await page.context().close();
  });

  test("an accreditation, its letter and its representatives have no barrier", async () => {
    const page = await signedIn(language, "contact@amal.example.org");
    for (const below of ["", "/representatives", "/representatives/nominate"])
      await check(page, at(made.accredited, below));
    for (const { reference } of [made.invited, made.approved])
      await check(page, at(made.accredited, `/representatives/${reference}`));
    await check(page, at(made.accredited, "/letter"));
    await check(page, `/${language}/verify/${await codeOn(page)}`);
    await page.context().close();
  });

  test("the pages of representatives and their letters have no barrier", async () => {
    for (const { reference, link } of [made.invited, made.approved]) {
      const page = await reader(language);
      const own = `/${language}/accreditation/representatives/${reference}`;
      await check(page, link.replace(/^\/\w\w/, `/${language}`));
      await page.locator("main form button").click();
      await page.waitForURL(`**${own}`);
      await check(page, own);
      const below = reference === made.invited.reference ? ["/data", "/check"] : ["/letter", "/visa-letter"];
      for (const part of below) await check(page, own + part);
      await page.context().close();
    }
  });
});

describe.each(["ar", "en"])("in %s", (language) => {
  test("the desk of accreditation has no barrier", async () => {
    const page = await signedIn(language, "officer@example.org");
    const home = `/${language}/desk/accreditation`;
    for (const path of ["", "?status=under_screening", `/${made.untouched}`, `/${made.examined}`, `/${made.asked}`])
      await check(page, home + path);
    for (const path of ["/lists", `/lists/${made.lists.final}`, `/lists/${made.lists.final}/print`])
      await check(page, home + path);
    for (const path of ["/representatives", `/representatives/${made.approved.reference}`])
      await check(page, home + path);
    await page.context().close();
  });

  test("the lists of the secretariat have no barrier", async () => {
    const page = await signedIn(language, "secretariat@example.org");
    const home = `/${language}/desk/accreditation/lists`;
    for (const list of [made.lists.round, made.lists.next]) await check(page, `${home}/${list}`);
    await check(page, `${home}/${made.lists.round}/objections/${made.proposed}`);
    await page.context().close();
  });

  test("the editors of forums and calls have no barrier", async () => {
    const page = await signedIn(language, "officer@example.org");
    const forum = made.authority.replace("-accreditation", "");
    const call = `/${language}/desk/forums/${forum}/calls/${made.authority}`;
    await check(page, `/${language}/desk/forums`);
    await check(page, `/${language}/desk/forums/${forum}`);
    for (const section of ["", "/texts", "/dates", "/who", "/doors", "/documents", "/people"])
      await check(page, call + section);
    const forInputs = `/${language}/desk/forums/${forum}/calls/${forum}-inputs`;
    for (const section of ["", "/texts", "/dates", "/who", "/takes", "/questions"])
      await check(page, forInputs + section);
    await page.context().close();
  });
});
