import { languages } from "#shared/languages.ts";
import type { Bench } from "./bench.ts";
import { seedDrafts } from "./drafts.ts";
import { organizationAt } from "./records.ts";
import {
  beginDraft,
  comment,
  confirmDraft,
  cookieOf,
  formPage,
  queuePage,
  recordPage,
  recordReference,
  registerByProgram,
  saveSection,
  sendDraft,
  startPage,
  type Visit,
} from "./visits.ts";

/** A seeded case that waits for an officer: each measurement decides about another one, in the same language. */
const waitingAt = (turn: number) => organizationAt(turn * languages.length).reference ?? "";

/** One of each kind of request, by what it is called. */
export const everyRequest = async ({ house, officer, applicant }: Bench, turn: number): Promise<[string, Visit][]> => {
  const [draft, other] = await seedDrafts(house.database, "draft", 2);
  const [waiting] = await seedDrafts(house.database, "pending_verification", 1);
  if (!draft || !other || !waiting) throw new Error("no drafts");
  const desk = { cookie: cookieOf(officer) };
  const own = { cookie: cookieOf(applicant) };
  const me = await house.client.expect(200, "/api/me", { bearer: applicant });
  const [{ reference: ownCase } = { reference: "" }] = (JSON.parse(me.body) as { cases: { reference: string }[] })
    .cases;
  const decide = (decision: string, more = {}): Visit => ({
    path: `/en/desk/registration/${waitingAt(turn)}`,
    ...desk,
    form: { decision, ...more },
  });
  return [
    ["start page", startPage],
    ["form page", formPage],
    ["directory", { path: "/en/directory" }],
    ["directory of a country", { path: "/en/directory?country=KE" }],
    ["status page", { path: `/en/status?reference=${recordReference()}` }],
    ["my page", { path: "/en/me", ...own }],
    ["my case", { path: `/en/me/cases/${ownCase}`, ...own }],
    ["desk home", { path: "/en/desk", ...desk }],
    ["queues with counts", { path: "/en/desk/registration", ...desk }],
    ["list of 50", queuePage(officer)],
    ["list of 50 of a region", { path: "/en/desk/registration?status=submitted&region=africa", ...desk }],
    ["case at the desk", recordPage(officer)],
    ["GET /api/directory", { path: "/api/directory" }],
    ["GET /api/registration", { path: "/api/registration", bearer: officer }],
    ["GET /api/status", { path: `/api/status/${recordReference()}` }],
    ["begin a draft", beginDraft()],
    ["save a section", saveSection(other)],
    ["send a draft", sendDraft(draft)],
    ["confirm", confirmDraft(waiting)],
    ["POST /api/registration", registerByProgram()],
    ["comment on a procedure", comment()],
    ["decision: take", decide("take")],
    ["decision: activate", decide("activate")],
  ];
};
