import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check, violations } from "./barriers.ts";
import { tryOut } from "./briefing-steps.ts";
import { statusOn } from "./cycle-steps.ts";
import { type FurnishedBriefings, furnishBriefings } from "./furnished-briefings.ts";
import { signIn, tabTo } from "./steps.ts";

const ahead = "how-to-take-part";

let service: Service;
let browser: Browser;
let made: FurnishedBriefings;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
  made = await furnishBriefings(service);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const reader = (language: string, width: number) =>
  visit(browser, { origin: service.origin, scripts: true, language, width });

const officer = async (language: string, width: number): Promise<Page> => {
  const page = await reader(language, width);
  await signIn(service, page, "officer@example.org");
  return page;
};

/** The page on show says what is wrong, and has no barrier for it. */
const checkRefused = async (page: Page) => {
  expect(await page.locator("[data-code]").count(), page.url()).toBeGreaterThan(0);
  expect(await violations(page), page.url()).toEqual([]);
};

/** Everything on narrow screens in every language; wide ones in three scripts. */
const narrow = languages.map((language) => ({ language, width: 320 }));
const wide = ["en", "ar", "zh"].map((language) => ({ language, width: 1200 }));

describe.each([...narrow, ...wide])("in $language, $width pixels wide", ({ language, width }) => {
  const home = `/${language}/briefings`;

  test("what everybody sees of briefings, and the ways to sign up, have no barrier", async () => {
    const page = await reader(language, width);
    for (const path of [
      "",
      "?region=africa",
      "/past",
      `/${ahead}`,
      `/${made.held}`,
      `/${made.cancelled}`,
      `/${ahead}/sign-up?session=s2`,
      `/${made.held}/sign-up`,
      `/placing/${made.reference}`,
      "/mine",
      "/mine?done=sent",
    ])
      await check(page, home + path);
    await check(page, `${home}/mine/nothing`, 404);
    await page.goto(`${home}/${ahead}`);
    await tryOut(page.locator("#sign-up form button[type=submit]"), {});
    await checkRefused(page);
    await page.context().close();
  });
});

describe.each(["en", "ar", "zh"].flatMap((language) => [320, 1200].map((width) => ({ language, width }))))(
  "in $language, $width pixels wide",
  ({ language, width }) => {
    test("one's own sign-up has no barrier, whatever became of it", async () => {
      const page = await reader(language, width);
      for (const [standing, link] of made.links) {
        await check(page, link.replace(/^\/\w\w/, `/${language}`));
        expect(await statusOn(page)).toBe(standing);
      }
      await page.context().close();
    });

    test("the desk of briefings has no barrier", async () => {
      const page = await officer(language, width);
      const home = `/${language}/desk/briefings`;
      for (const path of [
        "",
        "/new",
        `/copy?from=${ahead}`,
        `/${made.planned}`,
        `/${ahead}`,
        `/${made.cancelled}`,
        `/${made.full}/sessions/s1`,
        `/${made.held}/sessions/s1?status=attended`,
        `/${made.held}/figures`,
        `/${made.held}/questions`,
        `/${made.held}/after`,
        `/${made.planned}/after`,
        `/${made.held}/sessions/s1/attendance`,
      ])
        await check(page, home + path);
      await tryOut(page.locator("button[value=try_attendance]"), { csv: "mail\nnobody@example.org\n" });
      expect(await page.locator("[data-why=unknown]").count()).toBe(1);
      expect(await violations(page)).toEqual([]);
      await page.goto(`${home}/new`);
      await tryOut(page.locator("button[value=create]"), {});
      await checkRefused(page);
      await page.context().close();
    });
  },
);

test("a place is asked for and given up by keyboard alone", async () => {
  const page = await reader("en", 320);
  await page.goto(`/en/briefings/${ahead}`);
  await tabTo(page, "[name=session]");
  await page.keyboard.press("Space");
  await tabTo(page, "[name=name]");
  await page.keyboard.type("By hand");
  await tabTo(page, "[name=email]");
  await page.keyboard.type("keyboard@journey.example.org");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/briefings/placing/**");
  const confirmed = made.links.find(([standing]) => standing === "confirmed")?.[1] ?? "";
  await page.goto(confirmed);
  await tabTo(page, "button[value=cancel]");
  await page.keyboard.press("Enter");
  await page.waitForURL("**done=cancel");
  expect(await statusOn(page)).toBe("cancelled");
  await page.context().close();
});
