import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { decide, deliver, press, save, verdictOn } from "./cycle-steps.ts";

const folder = join(import.meta.dirname, "../../../shared/data/papers");

/** A paper as it lies in the shared folder. */
export const paper = (name: string): Promise<Buffer> => readFile(join(folder, name));

export const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

export const inputOn = (address: string): string => /INP-[\w-]{9}/.exec(address)?.[0] ?? "";

type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface Paper {
  readonly name: string;
  readonly language: string;
  /** The name of the file of which it is a translation. */
  readonly translationOf?: string;
  /** In place of what lies in the shared folder. */
  readonly bytes?: Buffer;
}

export interface Writing {
  readonly about: Answers;
  readonly content: Answers;
  readonly papers: readonly Paper[];
  readonly subject: Answers;
  readonly showing: "named" | "withheld" | "secretariat";
}

/** Adds files on the page that lists them, and waits until each was looked at; ends there. */
const addPapers = async (page: Page, papers: readonly Paper[]) => {
  const list = page.url();
  for (const { name, language, translationOf = "", bytes } of papers) {
    await decide(page, "attach", {
      "file.name": name,
      "file.language": language,
      ...(translationOf && { "file.translationOf": translationOf }),
    });
    await deliver(page, bytes ?? (await paper(name)), name);
    // Until whoever looks at files is done.
    await page.request.post("/_local/clock", { data: { advance: "PT0S" } });
    const verdict = await verdictOn(page);
    if (verdict !== "ready") throw new Error(`${name} was found ${verdict}`);
    await page.goto(list);
  }
};

/** Fills in every part of a draft that is on show, one after the other as the page leads; ends at the preview. */
export const write = async (page: Page, { about, content, papers, subject, showing }: Writing) => {
  await page.locator('main a[href$="/about"]').click();
  await save(page, about);
  await save(page, content);
  await addPapers(page, papers);
  await page.locator('main a[href$="/subject"]').click();
  await save(page, subject);
  await save(page, { showing, personalData: "no", rightToPublish: "true", noOthers: "true" });
};

/** Looks for words in the library in a language; answers the references of what is found. */
export const search = async (page: Page, language: string, words: string): Promise<string[]> => {
  await page.goto(`/${language}/submissions`);
  await page.fill("[name=q]", words);
  const loaded = page.waitForEvent("load");
  await page.locator("form:has([name=q]) button[type=submit]").first().click();
  await loaded;
  return page.locator("[data-input]").evaluateAll((all) => all.map((one) => one.getAttribute("data-input") ?? ""));
};

/** Withdraws an input from its own page for one of the reasons given there. */
export const withdraw = (page: Page, reason: string) =>
  press(page.locator("details button[value=withdraw]"), { reason });
