import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languages } from "#shared/languages.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { check } from "./barriers.ts";
import { fillDraft, fillField, linkFor, mailsTo, signIn } from "./steps.ts";

let service: Service;
let browser: Browser;
beforeAll(async () => {
  [service, browser] = await Promise.all([startService(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const submit = "main form button[type=submit]";

test.each(["es", "ar"])(
  "a mail comes back, and its reader mends the address without scripts, in %s",
  async (language) => {
    const email = `journey.bounce.${language}@example.org`;
    const mended = `journey.mended.${language}@example.org`;
    const page = await visit(browser, { origin: service.origin, scripts: false, language });
    await fillDraft(page, email, language);
    await page.locator(submit).click();
    const confirm = await linkFor(service, email, "/registration/confirm");

    await service.post("/_local/faults", { ses: "bounce" });
    await page.goto(confirm);
    await page.locator(submit).click();
    const reference = /ORG-[\w-]{9}/.exec(page.url())?.[0] ?? "";
    expect(reference).toMatch(/^ORG-/);
    await mailsTo(service, email);
    await service.post("/_local/faults", {});

    await page.goto(`/${language}/me`);
    const banner = page.locator(".notice.error");
    expect(await banner.textContent()).toContain(email);
    await page.goto(`/${language}/me/letters`);
    expect(await page.locator("[data-state=bounced]").count()).toBe(1);

    const desk = await visit(browser, { origin: service.origin, scripts: false, language: "en" });
    await signIn(service, desk, "officer@example.org");
    await desk.goto("/en/desk/mail");
    expect(await desk.locator("main").textContent()).toContain(reference);
    await desk.goto(`/en/desk/registration/${reference}`);
    await desk.locator("button[value=take]").click();
    await desk.locator("button[value=activate]").click();
    expect((await mailsTo(service, email)).length).toBe(3);

    await page.locator(".notice.error a").click();
    await fillField(page, "email", mended);
    await page.locator(submit).first().click();
    expect(new URL(page.url()).search).toBe("?done=asked");
    await page.goto(await linkFor(service, mended, "/mail/address"));
    await page.locator(submit).click();
    expect(await page.locator("main").textContent()).toContain(mended);

    await page.goto(`/${language}/me`);
    expect(await banner.count()).toBe(0);
    await page.goto(`/${language}/me/address`);
    await page.locator(`form[action$="/again"] button`).click();
    const arrived = await mailsTo(service, mended);
    // The link, what came back, and what was held back since.
    expect(arrived).toHaveLength(3);
    expect(arrived.filter(({ subject }) => subject === reference)).toHaveLength(2);
    expect((await mailsTo(service, email)).length).toBe(3);

    await page.goto(`/${language}/me/letters`);
    expect(await page.locator("[data-state=bounced], [data-state=stopped]").count()).toBe(0);
    expect(await page.locator("[data-state=delivered]").count()).toBe(2);
    await desk.goto("/en/desk/mail");
    expect(await desk.locator("main").textContent()).not.toContain(reference);
    await Promise.all([page, desk].map((one) => one.context().close()));
  },
);

test("what becomes of mail may be told twice and in another order", async () => {
  const email = "focal.point@example.org";
  const before = (await mailsTo(service, email)).length;
  await service.post("/_local/faults", { stream: "repeat", ses: "complain" });
  const page = await visit(browser, { origin: service.origin, scripts: false, language: "en" });
  await page.goto("/en/sign-in");
  await fillField(page, "email", email);
  await page.locator(submit).first().click();
  await mailsTo(service, email);
  await service.post("/_local/faults", { stream: "reorder" });
  await page.goto("/en/sign-in");
  await fillField(page, "email", email);
  await page.locator(submit).first().click();
  await mailsTo(service, email);
  await service.post("/_local/faults", {});
  await signIn(service, page, email);
  await page.goto("/en/me/letters");
  const states = await page
    .locator("[data-state]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-state")));
  expect(states.slice(0, 2)).toEqual(["delivered", "complained"]);
  // A complaint stops no mail but news.
  expect(await mailsTo(service, email)).toHaveLength(before + 2);
  await page.context().close();
});

test("pages about mail that came back have no barrier, on a screen 320 pixels wide", async () => {
  const email = "focal.point@example.org";
  const asking = await visit(browser, { origin: service.origin, scripts: false, language: "en" });
  await service.post("/_local/faults", { ses: "bounce" });
  await asking.goto("/en/sign-in");
  await fillField(asking, "email", email);
  await asking.locator(submit).first().click();
  await mailsTo(service, email);
  await service.post("/_local/faults", {});
  await asking.context().close();
  for (const language of languages) {
    const page = await visit(browser, { origin: service.origin, scripts: true, language, width: 320 });
    await signIn(service, page, email);
    for (const path of ["/me", "/me/letters", "/me/address", "/me/address?done=asked"]) {
      await check(page, `/${language}${path}`);
      expect(await page.locator(path.startsWith("/me/address") ? "[data-stopped]" : ".notice.error").count()).toBe(1);
    }
    await signIn(service, page, "secretariat@example.org");
    await check(page, `/${language}/desk/mail?done=send_again`);
    await page.locator("details > summary").first().click();
    await check(page, `/${language}/desk/mail/letters`);
    await check(page, `/${language}/desk/mail/stopped`);
    await page.context().close();
  }
});
