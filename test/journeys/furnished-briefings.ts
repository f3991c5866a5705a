import { expect } from "vitest";
import type { Service } from "#test/support/service.ts";
import { received } from "./briefing-steps.ts";
import { type Program, programOf, programWith, tokenOf } from "./programs.ts";
import { linkFor } from "./steps.ts";

const hour = 3_600_000;

const clockAt = async (service: Service): Promise<number> =>
  Date.parse(((await (await service.fetch("/_local/clock")).json()) as { now: string }).now);

const moveTo = async (service: Service, instant: number) => {
  const answer = await service.post("/_local/clock", { now: new Date(instant).toISOString() });
  expect(answer.status).toBe(200);
};

/** A briefing with one session so many milliseconds from now. */
const plan = (officer: Program, id: string, startsAt: number, capacity: number) => {
  const title = { en: "Briefing", ar: "جلسة إحاطة", zh: "通报会" };
  const session = {
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + hour).toISOString(),
    zone: "Asia/Kathmandu",
    platform: "zoom",
    joiningLink: "https://meet.example.org/one",
    dialIn: "+977 1 555 0100, 123 456#",
    capacity,
    delivery: ["en"],
    interpretation: ["fr"],
    captions: ["en"],
    signLanguages: ["international"],
    recorded: true,
  };
  return officer("/api/briefings", { id, title, regions: ["global"], perOrganization: 20, sessions: [session] });
};

const decideOn = (officer: Program, id: string) => (decision: string, more: object) =>
  officer(`/api/briefings/${id}/decisions`, { decision, ...more });

const emailOf = (name: string) => `${name}@journey.example.org`;

/** Somebody signs up for the first session of a briefing and is told what became of it. */
const signUp = async (service: Service, briefing: string, name: string, more: object = {}) => {
  const wish = { session: "s1", name, email: emailOf(name), language: "en", ...more };
  const answer = await service.post(`/api/briefings/${briefing}/sign-ups`, wish);
  expect(answer.status, name).toBe(202);
  return ((await answer.json()) as { reference: string }).reference;
};

const ownOf = (service: Service, name: string) => linkFor(service, emailOf(name), "/briefings/mine");

const decideOwn = async (service: Service, name: string, reference: string, body: object) => {
  const token = (await ownOf(service, name)).split("/").at(-1) ?? "";
  await programWith(service, token)(`/api/briefings/sign-ups/${reference}/decisions`, body);
};

/** A briefing that was held, with all that there is afterwards. */
const held = async (service: Service, officer: Program) => {
  const id = "held-briefing";
  const startsAt = (await clockAt(service)) + hour;
  await plan(officer, id, startsAt, 1);
  await decideOn(officer, id)("publish", {});
  const question = { question: "When are the papers due?", category: "", country: "KE" };
  await signUp(service, id, "attended", { ...question, needs: ["captions"], needsConsent: true });
  await signUp(service, id, "unplaced", { organization: "Sauti", interpretation: "fr" });
  await moveTo(service, startsAt + 2 * hour);
  const csv = `email\n${emailOf("attended")}\n`;
  await officer(`/api/briefings/${id}/sessions/s1/attendance`, { csv, others: true });
  return id;
};

const furnishHeld = async (service: Service, officer: Program, id: string) => {
  const bearer = await tokenOf(service, "officer@example.org");
  const asked = await service.fetch(`/api/briefings/${id}/questions`, {
    headers: { authorization: `Bearer ${bearer}` },
  });
  const { items } = (await asked.json()) as { items: { question: string; version: number }[] };
  await officer(`/api/briefings/${id}/questions`, {
    decision: "answer_question",
    question: items[0]?.question ?? "",
    version: items[0]?.version,
    answer: { en: "In May." },
    shown: true,
  });
  const materials = [{ kind: "slides", url: "https://media.example.org/slides", language: "fr", title: "" }];
  await officer(`/api/briefings/${id}/materials`, { materials, outcome: { en: "Many came." }, tell: true });
  await officer(`/api/briefings/${id}/figures`, {});
  await received(service, emailOf("attended"));
};

const cancelled = async (service: Service, officer: Program) => {
  const id = "cancelled-briefing";
  await plan(officer, id, (await clockAt(service)) + 500 * hour, 5);
  await decideOn(officer, id)("publish", {});
  await signUp(service, id, "called-off");
  await decideOn(officer, id)("cancel", { reason: "health", text: { en: "The speakers are ill." } });
  return id;
};

/** Brings the two places of a small session to where somebody stands at every step of the waiting list. */
const waiting = async (service: Service, officer: Program) => {
  const full = "full-briefing";
  await plan(officer, full, (await clockAt(service)) + 8 * hour, 2);
  await decideOn(officer, full)("publish", {});
  const first = await signUp(service, full, "cancelled");
  await signUp(service, full, "confirmed", { timeZone: "Pacific/Apia" });
  for (const name of ["lapsed", "offered", "waitlisted"]) await signUp(service, full, name);
  await decideOwn(service, "cancelled", first, { decision: "cancel" });
  await received(service, emailOf("lapsed"));
  await moveTo(service, (await clockAt(service)) + 2 * hour + 60_000);
  return { full, reference: await signUp(service, full, "last") };
};

/** Brings the demonstration to where each page of briefings has something to show. */
export const furnishBriefings = async (service: Service) => {
  // Signed in anew each time: the clock moves on in between.
  const officer: Program = async (path, body) => (await programOf(service, "officer@example.org"))(path, body);
  const heldId = await held(service, officer);
  await furnishHeld(service, officer, heldId);
  const planned = "planned-briefing";
  await plan(officer, planned, (await clockAt(service)) + 100 * hour, 5);
  const cancelledId = await cancelled(service, officer);
  const { full, reference } = await waiting(service, officer);
  const standings = [
    "confirmed",
    "waitlisted",
    "offered",
    "lapsed",
    "cancelled",
    "called-off",
    "unplaced",
    "attended",
  ] as const;
  const links: (readonly [standing: string, link: string])[] = [];
  for (const standing of standings) links.push([standing.replace("-", "_"), await ownOf(service, standing)]);
  return { held: heldId, planned, cancelled: cancelledId, full, reference, links };
};

export type FurnishedBriefings = Awaited<ReturnType<typeof furnishBriefings>>;
