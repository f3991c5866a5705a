import type { Locator, Page } from "playwright-core";
import { sectionAnswers } from "#test/support/registration-answers.ts";
import type { Service } from "#test/support/service.ts";

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Mails to an address, newest first, once those still on their way have arrived. */
export const mailsTo = async (service: Service, to: string): Promise<Mail[]> => {
  await service.post("/_local/clock", { advance: "PT0S" });
  return (await service.fetch(`/_local/mailbox.json?to=${encodeURIComponent(to)}`)).json() as Promise<Mail[]>;
};

/** The link of the newest mail that leads below a path. */
export const linkFor = async (service: Service, to: string, path: string): Promise<string> => {
  for (const { text } of await mailsTo(service, to)) {
    const found = new RegExp(`${service.origin}(/\\w\\w${path}/[\\w-]+)`).exec(text)?.[1];
    if (found) return found;
  }
  throw new Error(`no mail to ${to} with a link to ${path}`);
};

/** Gives one field of a page or form its value, whatever kind of field it is. */
export const fillField = async (place: Page | Locator, name: string, value: string | readonly string[]) => {
  const field = place.locator(`[name="${name}"]`);
  const kind = await field
    .first()
    .evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.tagName));
  if (kind === "checkbox" || kind === "radio") {
    for (const one of [value].flat()) {
      const box = place.locator(`[name="${name}"][value="${one}"]`);
      // Long lists stand in groups that have to be opened.
      const group = box.locator("xpath=ancestor::details[1]");
      if ((await group.count()) > 0 && (await group.getAttribute("open")) === null)
        await group.locator("> summary").click();
      await box.check();
    }
  } else if (kind === "SELECT") await field.selectOption(String(value));
  else await field.fill(String(value));
};

/** Fills the form on the page with answers and sends it. */
export const fillForm = async (page: Page, answers: Readonly<Record<string, string | readonly string[]>>) => {
  for (const [name, value] of Object.entries(answers)) if (value !== "") await fillField(page, name, value);
  await page.locator("main form button[type=submit]").first().click();
};

/** From an address to the check-your-answers page. */
export const fillDraft = async (page: Page, email: string, language: string) => {
  await page.goto(`/${language}/registration`);
  await fillForm(page, { email });
  await page.goto(`/${language}/registration/draft/name`);
  for (const answers of Object.values(sectionAnswers)) {
    const own = "contactLanguage" in answers ? { ...answers, contactLanguage: language } : answers;
    await fillForm(page, own);
  }
};

/** Signs a seeded person in on a page's browser. */
export const signIn = async (service: Service, page: Page, email: string) => {
  const answer = await service.post("/_local/sign-in", { email });
  const { token } = (await answer.json()) as { token: string };
  await page.context().addCookies([{ name: "session", value: token, url: service.origin }]);
};

/** Presses Tab until a place has the focus. */
export const tabTo = async (page: Page, selector: string) => {
  for (let presses = 0; presses < 150; presses++) {
    if (
      await page
        .locator(selector)
        .first()
        .evaluate((element) => element === document.activeElement)
    )
      return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`the keyboard does not reach ${selector}`);
};
