import ICAL from "ical.js";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Service } from "#test/support/service.ts";
import { press } from "./cycle-steps.ts";
import { fillField, linkFor } from "./steps.ts";

export interface Received {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly { readonly contentType: string; readonly content: string }[];
}

/** Every mail that somebody got, newest first, once those on their way have arrived; without an address, everybody's. */
export const received = async (service: Service, to?: string): Promise<Received[]> => {
  await service.post("/_local/clock", { advance: "PT0S" });
  const answer = await service.fetch(`/_local/mailbox.json${to ? `?to=${encodeURIComponent(to)}` : ""}`);
  return (await answer.json()) as Received[];
};

/** What somebody gets by mail while something happens. */
export const mailsWhile = async (service: Service, to: string, happens: () => Promise<unknown>) => {
  const before = await received(service, to);
  await happens();
  const after = await received(service, to);
  return after.slice(0, after.length - before.length);
};

export interface Entry {
  readonly uid: string;
  readonly sequence: number;
  readonly status: unknown;
  readonly startsAt: string;
  readonly words: string;
}

/** The one entry of a calendar file, its time told by the zone that came with it. */
const entryIn = (file: string): Entry => {
  const [event, ...others] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  expect(others).toEqual([]);
  const entry = new ICAL.Event(event);
  return {
    uid: entry.uid,
    sequence: entry.sequence,
    status: event?.getFirstPropertyValue("status"),
    startsAt: entry.startDate.toJSDate().toISOString(),
    words: `${entry.summary} ${entry.description}`,
  };
};

/** The calendar entries that came with mails. */
export const entriesOf = (mails: readonly Received[]): Entry[] =>
  mails.flatMap(({ attachments }) =>
    attachments
      .filter(({ contentType }) => contentType.startsWith("text/calendar"))
      .map(({ content }) => entryIn(Buffer.from(content, "base64").toString())),
  );

/** When the session of a page begins. */
export const startsOn = (page: Page | Locator) =>
  page.locator("main dl.deadline time[datetime]").first().getAttribute("datetime");

export interface SigningUp {
  readonly session: string;
  readonly name: string;
  readonly email: string;
  readonly language: string;
}

/** Signs up on the page of a briefing with nothing but what is asked there; answers the reference number. */
export const signUpOn = async (page: Page, path: string, wish: SigningUp): Promise<string> => {
  await page.goto(path);
  await press(page.locator("#sign-up form button[type=submit]"), { ...wish });
  return /BRF-[\w-]{9}/.exec(page.url())?.[0] ?? "";
};

/** Opens the own page of whoever signed up, by the newest link that was mailed to them. */
export const openOwn = async (service: Service, page: Page, email: string): Promise<string> => {
  const link = await linkFor(service, email, "/briefings/mine");
  await page.goto(link);
  return link;
};

/** Sends a form whose answer is a page, and not a way to one. */
export const tryOut = async (button: Locator, answers: Readonly<Record<string, string>>) => {
  const form = button.locator("xpath=ancestor::form");
  for (const [name, value] of Object.entries(answers)) await fillField(form, name, value);
  const loaded = button.page().waitForEvent("load");
  await button.click();
  await loaded;
};
