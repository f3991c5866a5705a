import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { checklistItems } from "#functions/accreditation/accreditation.ts";
import { openBrowser, visit } from "#test/support/browser.ts";
import { type Service, startService } from "#test/support/service.ts";
import { decide } from "./cycle-steps.ts";
import { applyTo, programOf } from "./programs.ts";
import { mailsTo, signIn } from "./steps.ts";

export const forum = "journey-forum";
export const call = "journey-call";
export const zone = "Africa/Nairobi";

/** Whose organizations apply, each named by what becomes of it first. */
const applicants = {
  listed: { email: "contact@passerelles.example.org", language: "fr", scripts: false },
  objected: { email: "lianxi@tongxing.example.org", language: "zh", scripts: true },
  refused: { email: "contact@amal.example.org", language: "ar", scripts: false },
  waiting: { email: "focal.point@example.org", language: "en", scripts: true },
} as const;
type Applicant = keyof typeof applicants;

export const checked = Object.fromEntries(checklistItems.map((item) => [`checklist.${item}`, "yes"]));

/** The service on one machine, a browser, and whoever takes part in a review cycle that begins now. */
export class Cycle {
  readonly service: Service;
  readonly browser: Browser;
  readonly references = {} as Record<Applicant, string>;
  readonly #began = Date.now();

  constructor(service: Service, browser: Browser) {
    this.service = service;
    this.browser = browser;
  }

  static async start(): Promise<Cycle> {
    return new Cycle(...(await Promise.all([startService(), openBrowser()])));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.service.stop();
  }

  /** So many days after the beginning. */
  day(days: number): string {
    return new Date(this.#began + days * 86_400_000).toISOString().slice(0, 10);
  }

  at(days: number, time: string): string {
    return `${this.day(days)}T${time}`;
  }

  /** Moves the clock to a minute of the forum's zone. */
  async moveTo(days: number, time: string): Promise<void> {
    const answer = await this.service.post("/_local/clock", { now: `${this.at(days, time)}:00+03:00` });
    expect(answer.status, `the clock moves to day ${days}`).toBe(200);
  }

  /** Waits until jobs and mails that are due are done. */
  async settled(): Promise<void> {
    await this.service.post("/_local/clock", { advance: "PT0S" });
  }

  /** An applicant at a browser of their own, signed in now. */
  async as(name: Applicant): Promise<Page> {
    const { email, ...visitor } = applicants[name];
    const page = await visit(this.browser, { origin: this.service.origin, ...visitor });
    await signIn(this.service, page, email);
    return page;
  }

  async atDesk(name: "officer" | "second.officer" | "secretariat"): Promise<Page> {
    const page = await visit(this.browser, { origin: this.service.origin, scripts: true });
    await signIn(this.service, page, `${name}@example.org`);
    return page;
  }

  async anybody(language: string): Promise<Page> {
    return visit(this.browser, { origin: this.service.origin, scripts: false, language });
  }

  languageOf(name: Applicant): string {
    return applicants[name].language;
  }

  /** The page of an application, as its own people know it. */
  own(name: Applicant): string {
    return `/${applicants[name].language}/accreditation/applications/${this.references[name]}`;
  }

  mailsTo(name: Applicant) {
    return mailsTo(this.service, applicants[name].email);
  }

  /** Opens an application at the desk, saying that one has no interest of one's own in it. */
  async open(desk: Page, name: Applicant): Promise<void> {
    await desk.goto(`/en/desk/accreditation/${this.references[name]}`);
    if ((await desk.locator("[data-status]").count()) === 0) await decide(desk, "declare");
  }

  /** What an applicant reads of where things stand: the code, of which a mail told them in the same words. */
  async stands(page: Page, name: Applicant): Promise<string | null> {
    await page.goto(this.own(name));
    const status = page.locator("[data-status]").first();
    const words = (await status.textContent()) ?? "?";
    const mails = (await this.mailsTo(name)).filter(({ subject }) => subject === this.references[name]);
    expect(mails.filter(({ text }) => text.includes(words)).length, `a mail that says “${words}”`).toBeGreaterThan(0);
    return status.getAttribute("data-status");
  }

  /** Applies as a program does. */
  async applyByProgram(name: Applicant): Promise<void> {
    const { email, language } = applicants[name];
    this.references[name] = await applyTo(await programOf(this.service, email), call, language);
  }
}

export const close = (...pages: readonly Page[]) => Promise.all(pages.map((page) => page.context().close()));
