import { languages } from "#shared/languages.ts";
import { applicationAt, draftApplications, signInApplicant } from "./applications.ts";
import type { Bench } from "./bench.ts";
import { seedDrafts } from "./drafts.ts";
import { organizationAt } from "./records.ts";
import {
  applicationsPage,
  beginDraft,
  comment,
  confirmDraft,
  cookieOf,
  documentPage,
  formPage,
  queuePage,
  recordPage,
  recordReference,
  registerByProgram,
  saveSection,
  sendDraft,
  startPage,
  type Visit,
  wantForm,
} from "./visits.ts";

/** A seeded case that waits for an officer: each measurement decides about another one, in the same language. */
const waitingAt = (turn: number) => organizationAt(turn * languages.length).reference ?? "";

/** Requests about forums and accreditation; each turn somebody else applies and another application is looked at. */
const ofAccreditation = async ({ house, officer, call }: Bench, turn: number): Promise<[string, Visit][]> => {
  const place = 2 * turn + 1;
  const bearer = await signInApplicant(house.database, place);
  const [draft = ""] = await draftApplications(house.database, call, place, 1);
  const [document = ""] = call.documents.map(({ id }) => id);
  const { reference } = applicationAt(call, turn);
  return [
    ["forums", { path: "/en/forums" }],
    ["forum", { path: `/en/forums/${call.forum}` }],
    ["region", { path: "/en/regions/africa" }],
    ["calls", { path: "/en/accreditation" }],
    ["a question of a call's doors", { path: `/en/accreditation/${call.id}` }],
    ["applications", applicationsPage(officer)],
    ["applications of a call", applicationsPage(officer, `&call=${call.id}`)],
    ["applications of a region", applicationsPage(officer, "&region=africa")],
    ["applications of a call and region", applicationsPage(officer, `&call=${call.id}&region=africa`)],
    ["GET /api/forums", { path: "/api/forums" }],
    ["GET /api/accreditation", { path: "/api/accreditation", bearer: officer }],
    ["begin an application", { path: "/api/accreditation", bearer, json: { call: call.id } }],
    ["page of a document", { ...documentPage(draft, document), cookie: cookieOf(bearer) }],
    ["give out a form for a file", wantForm(draft, document, bearer)],
    [
      "decision: declare",
      {
        path: `/api/accreditation/${reference}/decisions`,
        bearer: officer,
        json: { decision: "declare", reason: "no_conflict" },
      },
    ],
  ];
};

/** One of each kind of request, by what it is called. */
export const everyRequest = async (bench: Bench, turn: number): Promise<[string, Visit][]> => {
  const { house, officer, applicant } = bench;
  const [draft, other] = await seedDrafts(house.database, "draft", 2);
  const [waiting] = await seedDrafts(house.database, "pending_verification", 1);
  if (!draft || !other || !waiting) throw new Error("no drafts");
  const desk = { cookie: cookieOf(officer) };
  const own = { cookie: cookieOf(applicant) };
  const me = await house.client.expect(200, "/api/me", { bearer: applicant });
  const { cases } = JSON.parse(me.body) as { cases: { reference: string }[] };
  const ownCase = cases.find(({ reference }) => reference.startsWith("ORG-"))?.reference;
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
    ...(await ofAccreditation(bench, turn)),
  ];
};
