import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { type FurnishedInputs, furnishInputs } from "./furnished-inputs.ts";
import { signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
let made: FurnishedInputs;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  made = await furnishInputs(service);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const reader = (language: string, width: number) =>
  visit(browser, { origin: service.origin, scripts: true, language, width });

const signedIn = async (language: string, width: number, email: string): Promise<Page> => {
  const page = await reader(language, width);
  await signIn(service, page, email);
  return page;
};

/** Everything at both widths in three scripts; what everybody reads, in every language. */
const narrow = languages.map((language) => ({ language, width: 320 }));
const wide = ["en", "ar", "zh"].map((language) => ({ language, width: 1200 }));

describe.each([...narrow, ...wide])("in $language, $width pixels wide", ({ language, width }) => {
  test("the library, what is published, what is gone and the beginning of an input have no barrier", async () => {
    const page = await reader(language, width);
    const home = `/${language}/submissions`;
    for (const path of [
      "",
      "?q=2030&region=asia_pacific&more=objective",
      "?q=nowhere",
      "/coverage",
      `/figures?call=${made.call}`,
      `/new?call=${made.call}`,
      "/link/sent",
      `/${made.used}`,
      `/${made.replaced}`,
      `/${made.replaced}?version=1`,
    ])
      await check(page, home + path);
    await check(page, `${home}/${made.takenDown}`, 410);
    await check(page, made.link.replace(/^\/\w\w/, `/${language}`));
    await page.goto(`${home}/new?call=${made.call}`);
    await page.locator("main form button[type=submit]").click();
    expect(await page.locator("[data-code]").count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe.each(["en", "ar", "zh"].flatMap((language) => [320, 1200].map((width) => ({ language, width }))))(
  "in $language, $width pixels wide",
  ({ language, width }) => {
    const own = (reference: string, below = "") => `/${language}/submissions/own/${reference}${below}`;

    test("a draft with its files, its check page and what is refused of it have no barrier", async () => {
      const page = await signedIn(language, width, "focal.point@example.org");
      const { reference, documents } = made.draft;
      await check(page, `/${language}/submissions/new?call=${made.call}`);
      for (const below of ["", "/about", "/content", "/subject", "/consent", "/files"])
        await check(page, own(reference, below));
      for (const document of documents) await check(page, own(reference, `/files/${document}`));
      for (const showing of ["named", "withheld", "secretariat"])
        await check(page, own(reference, `/check?as=${showing}`));
      await page.locator("button[value=submit]").click();
      expect(await page.locator("[data-code]").count()).toBeGreaterThan(0);
      expect(await violations(page)).toEqual([]);
      await check(page, own(made.used));
      await page.context().close();
    });

    test("one's own input has no barrier, whatever became of it", async () => {
      for (const [email, reference] of [
        ["contact@passerelles.example.org", made.asked],
        ["info@mosty.example.org", made.refused],
        ["lianxi@tongxing.example.org", made.corrected],
        ["contact@amal.example.org", made.confidential],
        ["talanoa@fale.example.org", made.takenDown],
      ] as const) {
        const page = await signedIn(language, width, email);
        await check(page, own(reference));
        await page.context().close();
      }
    });

    test("the desk of inputs and the editor of their calls have no barrier", async () => {
      const page = await signedIn(language, width, "officer@example.org");
      const home = `/${language}/desk/submissions`;
      for (const path of ["", "?status=published", "?status=refused&region=global"]) await check(page, home + path);
      for (const reference of [made.asked, made.refused, made.corrected, made.used, made.replaced, made.confidential])
        await check(page, `${home}/${reference}`);
      const forum = made.call.replace(/-inputs$/, "");
      for (const section of ["", "/texts", "/dates", "/who", "/takes", "/questions"])
        await check(page, `/${language}/desk/forums/${forum}/calls/${made.call}${section}`);
      await page.context().close();
    });
  },
);
