import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { Application } from "#functions/accreditation/application.ts";
import { applicationKept, representativeKept } from "#functions/accreditation/kept.ts";
import { Representative } from "#functions/accreditation/representatives/representative.ts";
import { givenNewsKept, mailingRecipientKept, subscriptionKept } from "#functions/announcements/kept.ts";
import { GivenNews } from "#functions/announcements/lists/store.ts";
import { Subscription } from "#functions/announcements/lists/subscription.ts";
import { MailingRecipient } from "#functions/announcements/mailing/recipient.ts";
import { questionKept, signUpKept } from "#functions/briefings/kept.ts";
import { SignUp } from "#functions/briefings/sign-up.ts";
import { Question } from "#functions/briefings/signing-up/question.ts";
import { Enquiry } from "#functions/enquiries/enquiry.ts";
import { enquiryKept, reportKept } from "#functions/enquiries/kept.ts";
import { Report } from "#functions/enquiries/reports/report.ts";
import { commentKept } from "#functions/portal/kept.ts";
import { Comment } from "#functions/portal/portal.ts";
import { Change } from "#functions/registration/change.ts";
import { ContactList } from "#functions/registration/contacts/contact-list.ts";
import { changeKept, contactListKept } from "#functions/registration/kept.ts";
import { Input } from "#functions/submissions/input.ts";
import { inputKept } from "#functions/submissions/kept.ts";
import { AuditEntry, Revision } from "#shared/audit.ts";
import { Case } from "#shared/cases.ts";
import { Concerned } from "#shared/concerned.ts";
import { Erasure } from "#shared/erasures.ts";
import { Job } from "#shared/jobs.ts";
import { languages } from "#shared/languages.ts";
import { MailTask } from "#shared/mail-tasks.ts";
import { Membership, Organization } from "#shared/organizations.ts";
import { OutboxRow } from "#shared/outbox.ts";
import { Person } from "#shared/people.ts";
import { fieldNames, fields, keptBy } from "#shared/profile.ts";
import * as records from "#shared/retention/kept-records.ts";
import { keptRows } from "#shared/retention/kept-rows.ts";
import { type RetentionKey, retentionWords } from "#shared/retention/retention-words.ts";
import { type RetentionRule, retention, retentionNames } from "#shared/retention.ts";
import { Session } from "#shared/session.ts";
import { speak } from "#shared/speech.ts";
import { Suppression } from "#shared/suppressions.ts";
import { type Table, type TableName, tables } from "#shared/tables.ts";
import { Upload } from "#shared/uploads.ts";
import { access } from "../../infra/access.ts";

type Shaped = z.ZodObject;
interface Stored {
  readonly schema: Shaped;
  readonly kept: Readonly<Record<string, string>>;
}
const stored = (schema: z.ZodType, kept: Readonly<Record<string, string>>): Stored => ({
  schema: schema as Shaped,
  kept,
});
const job = stored(Job, records.jobKept);

/** What each table holds, field by field; of the others, why their rows tell nothing of a person. */
const whatIsStored: Readonly<Record<TableName, readonly Stored[] | string>> = {
  people: [stored(Person, records.personKept)],
  sessions: [stored(Session, records.sessionKept)],
  organizations: [stored(Organization, records.organizationKept)],
  memberships: [stored(Membership, records.membershipKept)],
  contactLists: [stored(ContactList, contactListKept)],
  changes: [stored(Change, changeKept)],
  cases: [stored(Case, records.caseKept)],
  audit: [stored(AuditEntry, records.auditEntryKept)],
  revisions: [stored(Revision, records.revisionKept)],
  outbox: [stored(OutboxRow, records.outboxRowKept)],
  suppressions: [stored(Suppression, records.suppressionKept)],
  mailTasks: [stored(MailTask, records.mailTaskKept)],
  concerned: [stored(Concerned, records.concernedKept)],
  uploads: [stored(Upload, records.uploadKept)],
  erasures: [stored(Erasure, records.erasureKept)],
  comments: [stored(Comment, commentKept)],
  applications: [stored(Application, applicationKept)],
  representatives: [stored(Representative, representativeKept)],
  inputs: [stored(Input, inputKept)],
  signUps: [stored(SignUp, signUpKept)],
  briefingQuestions: [stored(Question, questionKept)],
  enquiries: [stored(Enquiry, enquiryKept)],
  reports: [stored(Report, reportKept)],
  subscriptions: [stored(Subscription, subscriptionKept)],
  waitingNews: [stored(GivenNews, givenNewsKept)],
  mailingRecipients: [stored(MailingRecipient, mailingRecipientKept)],
  registrationJobs: [job],
  mailJobs: [job],
  forumJobs: [job],
  accreditationJobs: [job],
  submissionJobs: [job],
  briefingJobs: [job],
  enquiryJobs: [job],
  announcementJobs: [job],
  reportingJobs: [job],
  travelDocuments: "sealed, with nothing beside it but the reference; erased as `travel`",
  tokens: "hashes of links; gone by the rule `links`",
  guards: "hashes; those of calls gone by the rule `repeated`",
  limits: "hashes with a salt of the day; gone by the rule `repeated`",
  duplicateKeys: "hashes of names of organizations, made anew whenever these change or go",
  published: "what everybody sees; goes with what it shows",
  forums: "planned by staff",
  calls: "planned by staff",
  briefings: "planned by staff",
  announcements: "written by staff",
  lists: "made by staff",
  listEntries: "names of organizations on lists, kept by the rule `lists`",
  turns: "references, until they are dealt with",
  places: "references",
  yearFigures: "counts",
};

const everything = (Object.keys(tables) as TableName[]).flatMap((table) => {
  const held = whatIsStored[table];
  return typeof held === "string" ? [] : held.map((one) => [table, one] as const);
});

/** Fields of a schema without a rule, and rules for fields that are not there. */
const unstated = ({ schema, kept }: Stored): string[] => {
  const names = Object.keys(schema.shape);
  const known: readonly string[] = [...retentionNames, "impersonal"];
  return [
    ...names.filter((name) => !known.includes(kept[name] ?? "")),
    ...Object.keys(kept).filter((name) => !names.includes(name)),
  ];
};

describe("every field of every stored schema", () => {
  it.each(everything)("in %s says by which rule it is kept", (_, one) => {
    expect(unstated(one)).toEqual([]);
  });

  it("is missed when it says nothing", () => {
    const { email: _, ...forgotten } = records.personKept;
    expect(unstated(stored(Person, forgotten))).toEqual(["email"]);
    expect(unstated(stored(Person, { ...records.personKept, faith: "account" }))).toEqual(["faith"]);
  });

  it("of a profile goes with the registration unless it was public", () => {
    for (const name of fieldNames)
      expect(keptBy(name)).toBe(fields[name].visibility === "public" ? "profile" : "registration");
  });
});

describe("a rule", () => {
  const rules = Object.entries(retention) as [string, RetentionRule][];

  it("is carried out by a function that may, or by tables whose rows expire", () => {
    const expiring = (Object.entries(tables) as [TableName, Table][]).filter(([, { expires }]) => expires);
    for (const [name, { by, kept }] of rules) {
      if (by === "table" || by === "nobody") continue;
      expect(Object.keys(access), name).toContain(by);
      expect("asLong" in kept || "days" in kept, name).toBe(true);
    }
    const carried = rules.filter(([, { by }]) => by === "table").map(([name]) => name);
    const used = new Set(
      everything.filter(([table]) => tables[table] && isExpiring(table)).flatMap(([, { kept }]) => Object.values(kept)),
    );
    for (const name of carried.filter((known) => !["links", "repeated", "looseMail"].includes(known)))
      expect(used, name).toContain(name);
    expect(expiring.map(([table]) => table)).toEqual(
      expect.arrayContaining(["outbox", "revisions", "comments", "uploads", "suppressions", "mailTasks", "guards"]),
    );
  });

  it("without an end stays on purpose", () => {
    const forGood = rules.filter(([, { kept, afterwards }]) => "asLong" in kept && afterwards === "stays");
    expect(forGood.map(([name]) => name)).toEqual(["profile", "lists", "publishedInput"]);
  });

  it.each(languages)("is told in %s: what, how long, why and what then", async (language) => {
    const s = await speak<RetentionKey>(language, retentionWords);
    const rows = keptRows(s);
    expect(rows.map(({ name }) => name)).toEqual(retentionNames);
    for (const { name, what, howLong, why, afterwards } of rows) {
      for (const words of [what, howLong, why, afterwards]) expect(words, name).toMatch(/^[^{}]{2,}$/u);
      const { kept }: RetentionRule = retention[name];
      const number = "days" in kept ? (kept.days % 365 === 0 ? kept.days / 365 : kept.days) : undefined;
      // In Arabic one and two are words of their own.
      if (number !== undefined && !(language === "ar" && number < 3)) expect(howLong, name).toContain(String(number));
    }
  });
});

const isExpiring = (table: TableName) => (tables[table] as Table).expires !== undefined;
