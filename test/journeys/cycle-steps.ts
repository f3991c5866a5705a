import type { Locator, Page } from "playwright-core";
import { consents, partAnswers } from "#test/support/application-answers.ts";
import { fillField } from "./steps.ts";

type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What a file has to hold to be taken for malware by whoever looks for it. */
export const eicar = ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EIC", "AR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join("");

/** Opens what a place is folded away in. */
const unfold = async (place: Locator) => {
  const folded = place.locator("xpath=ancestor::details[not(@open)]/summary");
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
};

/** Fills in the form of a button, sends it, and answers once the next page is there; fails where it was refused. */
export const press = async (button: Locator, answers: Answers = {}) => {
  const page = button.page();
  await unfold(button);
  const form = button.locator("xpath=ancestor::form");
  for (const [name, value] of Object.entries(answers)) if (value !== "") await fillField(form, name, value);
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  const loaded = page.waitForEvent("load");
  await button.click();
  const status = (await answered).status();
  await loaded;
  if (status === 303) return;
  const faults = await page.locator("main [data-code]").evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
  throw new Error(`${await button.getAttribute("value")} was refused with ${status}: ${faults.join("\n")}`);
};

/** Takes a decision that the page offers. */
export const decide = (page: Page, decision: string, answers: Answers = {}) =>
  press(page.locator(`button[name=decision][value=${decision}]`).first(), answers);

/** Saves the form of a page that consists of it. */
export const save = (page: Page, answers: Answers = {}) =>
  press(page.locator("main form[method=post] button[type=submit]").first(), answers);

/** Where the page says that things stand. */
export const statusOn = (page: Page) => page.locator("[data-status]").first().getAttribute("data-status");

/** Answers the questions about the way in, and follows it to where applications begin. */
export const throughTheDoor = async (
  page: Page,
  call: string,
  language: string,
  answers: Readonly<Record<string, string>>,
) => {
  await page.goto(`/${language}/accreditation/${call}`);
  for (const asked = page.locator("input[name=asked]"); (await asked.count()) > 0; ) {
    const question = (await asked.getAttribute("value")) ?? "";
    await page.locator(`[name=${question}][value=${answers[question]}]`).check();
    const loaded = page.waitForEvent("load");
    await page.locator("main form button[type=submit]").click();
    await loaded;
  }
  await page.locator(`a[href$="/accreditation/${call}/apply"]`).click();
};

/** Hands in a file by the form of the file store, and answers what became of it. */
export const sendFile = async (page: Page, document: string, content: string | Buffer, name: string) => {
  const named = `files.${document}`;
  await press(page.locator(`form:has([name="${named}"]) button`), { [named]: name });
  await deliver(page, content, name);
};

/** Sends a file by the form of the file store that the page shows, and comes back. */
export const deliver = async (page: Page, content: string | Buffer, name: string) => {
  await page.setInputFiles("[type=file]", { name, mimeType: "application/pdf", buffer: Buffer.from(content) });
  const back = page.waitForURL("**key=*");
  await page.locator("form:has([type=file]) button[type=submit]").click();
  await back;
};

/** What is said of a file once it was looked at. */
export const verdictOn = async (page: Page): Promise<string | null> => {
  for (let looks = 0; looks < 40; looks++) {
    const state = await page.locator("[data-upload-state]").getAttribute("data-upload-state");
    if (state === "ready" || state === "refused") return state;
    await page.reload();
  }
  throw new Error("nobody looked at the file");
};

/** Fills in the three parts of a draft, from the first. */
export const fillParts = async (page: Page, changes: Answers = {}) => {
  for (const answers of Object.values(partAnswers)) {
    const own = Object.entries(answers).map(([name, value]) => [name, changes[name] ?? value]);
    await decide(page, "save", Object.fromEntries(own));
  }
};

export const consent = (page: Page) => decide(page, "submit", consents);
