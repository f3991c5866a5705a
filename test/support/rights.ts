import { PutCommand } from "@aws-sdk/lib-dynamodb";
import type { Hono } from "hono";
import type { Application } from "#functions/accreditation/application.ts";
import { Representative } from "#functions/accreditation/representatives/representative.ts";
import { accreditationRoom } from "#functions/accreditation/room.ts";
import { stepsOf as accreditationSteps } from "#functions/accreditation/work.ts";
import { Subscription } from "#functions/announcements/lists/subscription.ts";
import { announcementsRoom } from "#functions/announcements/room.ts";
import { stepsOf as announcementSteps } from "#functions/announcements/work.ts";
import { enquiriesApp } from "#functions/enquiries/app.ts";
import { enquiriesRoom } from "#functions/enquiries/room.ts";
import { work as workOnEnquiries } from "#functions/enquiries/work.ts";
import { work as workOnRegistrations } from "#functions/registration/duties.ts";
import { rightsApp } from "#functions/rights/app.ts";
import { duties } from "#functions/rights/duties.ts";
import { rightsRoom } from "#functions/rights/room.ts";
import { work as workOnInputs } from "#functions/submissions/duties.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { newReference } from "#shared/references.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { workOff } from "#shared/working-off.ts";
import { answers, authorityCall } from "./accreditation.ts";
import { openBriefings } from "./briefings.ts";
import { question } from "./enquiries.ts";
import { insist, programsOf } from "./programs.ts";
import { submissionsWorld } from "./submissions.ts";
import { Visitor } from "./visitor.ts";

/** What the person of these tests is known by: none of it may be left anywhere. */
export const traits = {
  name: "Zawadi Njeri Kamau",
  phone: "+254 700 123 999",
  safer: "Call my sister Atieno",
  relevance: "Twelve years of legal aid by Zawadi Njeri Kamau.",
  draft: "A draft that nobody has seen",
  unpublished: "Recruiters in our street charge fees",
  enquiry: "May I come without my passport?",
  asked: "Will the recording show my face?",
} as const;

const until = "2027-05-14T22:00:00.000Z";

/** All that knows of persons, on one set of tables. */
export const rightsWorld = async () => {
  const site = await submissionsWorld();
  const { connection, clock, office } = site;
  const { settings, store, random } = connection;
  const room = rightsRoom(connection);
  const app = rightsApp(room) as unknown as Hono;
  const accreditation = accreditationRoom(connection);
  const announcements = announcementsRoom(connection);
  const enquiries = enquiriesRoom(connection);
  const briefings = await openBriefings(connection);
  const asking = programsOf(enquiriesApp(enquiries) as unknown as Hono, "enquiries");
  const { get, post } = programsOf(app, "my-data");
  const put = async (table: Parameters<typeof settings.table>[0], Item: Record<string, unknown>) => {
    await store.send(new PutCommand({ TableName: settings.table(table), Item }));
  };
  await put("calls", authorityCall);

  const browserOf = (token?: string) => {
    const visitor = new Visitor(app);
    if (token) visitor.cookies.set("session", token);
    return visitor;
  };

  const organizationOf = async (reference: string) => String((await office.rows("cases", { reference }))[0]?.owner);

  /** An application as it would stand. */
  const apply = async (
    organizationId: string,
    status: Application["status"] = "submitted",
    contact?: string,
  ): Promise<Application> => {
    const applications = await accreditation.applications();
    const organization = await applications.organizations.find(organizationId);
    if (!organization?.personId) throw new Error("an organization without a person");
    const at = connection.now().toISOString();
    const email = contact ?? organization.email;
    const personId = (await applications.book.people.idOf(email)) ?? organization.personId;
    return applications.make({
      from: undefined,
      to: {
        reference: newReference("application", random),
        status,
        version: 0,
        call: authorityCall.id,
        forum: authorityCall.forum,
        organization: organization.id,
        personId,
        email,
        language: organization.language,
        timeZone: "Africa/Nairobi",
        region: "africa",
        title: organization.profile.name ?? "",
        createdAt: at,
        since: at,
        sentAt: at,
        answerBy: authorityCall.decisionDue,
        takenUntil: authorityCall.closesAt,
        answers: { ...answers, headName: traits.name, relevance: traits.relevance },
        documents: { letter: { text: `Signed by ${traits.name}` } },
        reopened: {},
        declarations: [],
        checklist: {},
        rounds: 0,
        decidedBy: [],
        objections: [],
        seats: 0,
        nagged: 0,
      },
      what: "submit",
      by: organization.personId,
      now: connection.now(),
      after: { relevance: traits.relevance },
    });
  };

  /** Somebody on the way to a forum, under an address of theirs. */
  const represent = async (application: Application, email: string): Promise<Representative> => {
    const at = connection.now().toISOString();
    const one = Representative.parse({
      reference: newReference("representative", random),
      status: "self_confirmed",
      version: 0,
      application: application.reference,
      call: application.call,
      forum: application.forum,
      organization: application.organization,
      organizationName: application.title,
      region: application.region,
      email,
      mailbox: mailboxKeyOf(email),
      language: "en",
      timeZone: "Africa/Nairobi",
      createdAt: at,
      since: at,
      answers: { givenName: "Zawadi", familyName: "Njeri Kamau", phone: traits.phone },
      consents: { consentProcessing: at },
      documented: false,
      keys: [],
      decidedBy: [],
    });
    const representatives = await accreditation.representatives();
    const dates = {
      nominationsUntil: until,
      substitutionsUntil: until,
      startsAt: until,
      endsAt: until,
      seatsUntil: until,
      eraseAt: until,
      forgetAt: until,
    };
    const [stored] = await representatives.make({
      moves: [{ from: undefined, to: one, what: "nominate", by: "applicant", now: connection.now() }],
      dates,
    });
    return stored as Representative;
  };

  const subscribe = async (email: string) => {
    const { subscriptionIdOf } = await import("#functions/announcements/lists/store.ts");
    const at = connection.now().toISOString();
    const subscription = Subscription.parse({
      id: subscriptionIdOf(email),
      trail: `trail-${email.length}`,
      email,
      addressKey: mailboxKeyOf(email),
      language: "en",
      kinds: ["announcement"],
      regions: [],
      objectives: [],
      state: "confirmed",
      version: 1,
      createdAt: at,
      confirmedAt: at,
      toldTo: 1,
    });
    await put("subscriptions", subscription);
    return subscription;
  };

  const troubled = async (email: string, personId: string) => {
    const at = connection.now().toISOString();
    const address = addressKeyOf(email);
    await put("suppressions", { address, reason: "complaint", since: at, version: 1, listed: "complaint" });
    const task = { address, subject: `person.${personId}`, state: "open", queue: "open", since: at, region: "africa" };
    await put("mailTasks", { ...task, mail: "m", kind: "received", personId, version: 1 });
  };

  /** Somebody of whom every part of the site knows something. */
  const everywhere = async () => {
    const admitted = await office.handIn({
      contactName: traits.name,
      contactPhone: traits.phone,
      saferContact: traits.safer,
    });
    const { own, email } = admitted;
    const organization = await organizationOf(admitted.reference);
    const personId = String((await (await room.organizations()).find(organization))?.personId);
    const fill = { own, content: { title: traits.draft, text: traits.draft } };
    const draft = await site.fill(fill);
    const unpublished = await site.submit({ own, content: { text: traits.unpublished } });
    const published = await site.submit({ own });
    await site.signStaffIn();
    for (const decision of ["take", "publish"])
      await insist(site.decide(site.staff.officer, published.reference, decision));
    const application = await apply(organization);
    const representative = await represent(application, email.toUpperCase());
    if ((await office.rows("briefings")).length === 0) await briefings.announce();
    const signUp = await briefings.place("how-to-take-part", { email, name: traits.name });
    const questions = await (await import("#functions/briefings/room.ts")).briefingsRoom(connection).questions();
    const asked = { signUp, text: traits.asked, anonymous: false, now: connection.now() };
    await (await accreditation.applications()).book.commit([questions.add(asked)]);
    const enquiry = await insist(asking.post("/api/enquiries", { ...question, text: traits.enquiry }, own));
    await subscribe(email);
    await troubled(email, personId);
    const references = {
      draft: draft.reference,
      unpublished: unpublished.reference,
      published: published.reference,
      application: application.reference,
      representative: representative.reference,
      signUp: signUp.reference,
      enquiry: String(enquiry.reference),
    };
    return { ...admitted, organization, personId, references };
  };

  /** Each part's jobs worked off, and what the clock sees to. */
  const parts = {
    accreditation: async () => {
      const { jobs } = await accreditation.applications();
      await workOff(jobs, accreditationSteps(accreditation), connection.now(), () => true);
    },
    submissions: () => workOnInputs(site.room, connection.now()),
    briefings: () => briefings.allot(),
    enquiries: () => workOnEnquiries(enquiries, connection.now()),
    announcements: async () =>
      workOff(await announcements.jobs(), announcementSteps(announcements), connection.now(), () => true),
    registration: () => workOnRegistrations(office.room, connection.now()),
    rights: () => duties(room, connection.now()),
  };

  /** Lets a few minutes pass, in which everything that waits is done. */
  const settle = async (rounds = 5) => {
    for (let round = 0; round < rounds; round++) {
      clock.advance({ minutes: 1 });
      for (const run of Object.values(parts)) await run();
    }
  };

  const links = async (email: string, kind: string) => {
    const rows = (await office.mails(email)).filter((mail) => mail.kind === kind);
    return rows.map(({ blocks, secret }) => {
      const found = blocks.find((block) => block.kind === "action");
      return `${found?.kind === "action" ? found.path : ""}/${secret}`;
    });
  };

  /** Asks for the link and presses its button. */
  const erase = async ({ own, email }: { readonly own: string; readonly email: string }) => {
    const browser = browserOf(own);
    await browser.post("/en/my-data/erase");
    const [link = ""] = (await links(email, "eraseAsked")).slice(-1);
    return browserOf().post(link);
  };

  return {
    ...{ site, office, connection, clock, room, app, get, post, put, browserOf, apply, represent, organizationOf },
    ...{ everywhere, parts, settle, erase, links, briefings, accreditation, enquiries, announcements },
  };
};

export type RightsWorld = Awaited<ReturnType<typeof rightsWorld>>;
