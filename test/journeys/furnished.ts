import { expect } from "vitest";
import { checklistItems } from "#functions/accreditation/accreditation.ts";
import type { Service } from "#test/support/service.ts";
import { applyTo, type Program, programOf, programWith, tokenOf } from "./programs.ts";
import { linkFor } from "./steps.ts";

const checklist = Object.fromEntries(checklistItems.map((item) => [item, "yes"]));
/** The day it is where the demonstration's forum is held, which may still be yesterday's. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "America/New_York" }).format();

const decideOn =
  (post: Program, place: string) =>
  (decision: string, more: object = {}) =>
    post(`/api/accreditation/${place}/decisions`, { decision, ...more });

const settled = (service: Service) => service.post("/_local/clock", { advance: "PT0S" });

/** The call of a forum of the demonstration; both bear the year. */
const callOf = async (service: Service, forum: string): Promise<string> => {
  const html = await (await service.fetch("/en/accreditation")).text();
  const [, call = ""] = new RegExp(`/accreditation/(${forum}-\\d+-accreditation)`).exec(html) ?? [];
  expect(call, `a call of ${forum}`).not.toBe("");
  return call;
};

/** An application of the demonstration in a status. */
const applicationIn = async (service: Service, status: string): Promise<string> => {
  const authorization = `Bearer ${await tokenOf(service, "officer@example.org")}`;
  const answer = await service.fetch(`/api/accreditation?status=${status}`, { headers: { authorization } });
  const { items } = (await answer.json()) as { items: { reference: string }[] };
  expect(items.length, status).toBeGreaterThan(0);
  return items[0]?.reference ?? "";
};

const frozenList = async (service: Service, post: Program, call: string, application: string, from: object) => {
  const { reference } = await post("/api/accreditation/lists", { call });
  const decide = decideOn(post, `lists/${reference}`);
  await decide("include", { applications: [application] });
  await decide("freeze", from);
  await settled(service);
  return { reference, decide };
};

/** A list before Member States, and the next one that is being put together. */
const lists = async (service: Service, call: string, application: string) => {
  const secretariat = await programOf(service, "secretariat@example.org");
  const { reference, decide } = await frozenList(service, secretariat, call, application, { from: today() });
  await decide("transmit", { date: today() });
  await decide("circulate", { from: today() });
  return { round: reference, next: (await secretariat("/api/accreditation/lists", { call })).reference };
};

/** An organization that the organizer accredited, by a list that is public. */
const accreditation = async (service: Service, call: string, focalPoint: Program) => {
  const officer = await programOf(service, "officer@example.org");
  const reference = await applyTo(focalPoint, call, "ar");
  const decide = decideOn(officer, reference);
  await decide("declare", { reason: "no_conflict" });
  await decide("take");
  await decide("check", { checklist });
  await decide("recommend");
  const list = await frozenList(service, officer, call, reference, {});
  await list.decide("finalize");
  await settled(service);
  await list.decide("publish");
  await settled(service);
  return { reference, list: list.reference };
};

const said = { familyName: "حداد", language: "ar", function: "منسقة", relationship: "staff" };

const nominated = async (service: Service, focalPoint: Program, application: string, givenName: string) => {
  const email = `nominee.${crypto.randomUUID()}@example.org`;
  const nominee = { application, email, givenName, ...said };
  const { reference } = await focalPoint("/api/accreditation/representatives", nominee);
  return { reference, link: await linkFor(service, email, "/accreditation/representatives/open") };
};

const approved = async (service: Service, focalPoint: Program, application: string) => {
  const one = await nominated(service, focalPoint, application, "ليلى");
  const place = `representatives/${one.reference}`;
  const own = { inPerson: ["hearing"], nationality: "LB", visaLetter: "yes", listing: "not_listed" };
  const consents = ["consentProcessing", "consentEntry", "consentVisa", "adult", "truth", "conduct"];
  await decideOn(programWith(service, one.link.split("/").at(-1) ?? ""), place)("confirm_self", {
    answers: { givenName: "ليلى", ...said, ...own },
    consents: Object.fromEntries(consents.map((consent) => [consent, true])),
  });
  await decideOn(focalPoint, place)("confirm");
  await decideOn(await programOf(service, "officer@example.org"), place)("approve");
  return one;
};

/** Brings the demonstration to where each page of accreditation has something to show. */
export const furnish = async (service: Service) => {
  const [authority, organizer] = [await callOf(service, "imrf"), await callOf(service, "regional-review-africa")];
  const drafting = await programOf(service, "focal.point@example.org");
  const { reference: draft } = await drafting("/api/accreditation", { call: authority });
  await drafting(`/api/accreditation/${draft}/files`, { document: "letter", name: "letter.pdf" });
  const proposed = await applicationIn(service, "recommended");
  const focalPoint = await programOf(service, "contact@amal.example.org");
  const accredited = await accreditation(service, organizer, focalPoint);
  return {
    authority,
    organizer,
    draft,
    proposed,
    accredited: accredited.reference,
    untouched: await applicationIn(service, "submitted"),
    examined: await applicationIn(service, "under_screening"),
    asked: await applicationIn(service, "info_requested"),
    lists: { ...(await lists(service, authority, proposed)), final: accredited.list },
    invited: await nominated(service, focalPoint, accredited.reference, "سلمى"),
    approved: await approved(service, focalPoint, accredited.reference),
  };
};

export type Furnished = Awaited<ReturnType<typeof furnish>>;
