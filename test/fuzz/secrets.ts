import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { duties as placeThem } from "#functions/briefings/duties.ts";
import { briefingsRoom } from "#functions/briefings/room.ts";
import { write } from "#functions/enquiries/reports/writing.ts";
import { enquiriesRoom } from "#functions/enquiries/room.ts";
import { fields } from "#shared/profile.ts";
import type { TableName } from "#shared/tables.ts";
import { rowsOf } from "#test/support/rows.ts";
import { hashesIn } from "./hashes.ts";
import type { House } from "./house.ts";
import { addressOf, desk, type Persona, personas } from "./people.ts";
import type { Secret } from "./secret.ts";

const ownOf = {
  applicant: ["applicant", "colleague", ...desk],
  other_applicant: ["other_applicant", ...desk],
} as const satisfies Partial<Record<Persona, readonly Persona[]>>;

let made = 0;
/** A word that stands nowhere else, in no language. */
const word = (what: string) => {
  made += 1;
  return `zq${what.replace(/\W/g, "")}${made}qz`.toLowerCase();
};

/** What of a profile only its own people and the desk see. */
const kept = [
  "address",
  "postalAddress",
  "registrationNumber",
  "legalNote",
  "headName",
  "contactName",
  "contactPhone",
  "contactChannel",
  "saferContact",
] as const;

/** Auditors read dossiers, without what is sensitive. */
const readersOf = (field: (typeof kept)[number]): readonly Persona[] =>
  fields[field].visibility === "sensitive" ? [] : ["auditor"];

const plant = async (house: House, tokens: Readonly<Record<Persona, string>>) => {
  const { connection, ask } = house;
  const { store, settings, now } = connection;
  const rows = rowsOf(connection);
  const secrets: Secret[] = [];
  const secret = (what: string, who: readonly Persona[], more: Pick<Secret, "publishable"> = {}) => {
    const value = word(what);
    secrets.push({ what, value, for: who, ...more });
    return value;
  };
  const put = (table: TableName, Item: Record<string, unknown>) =>
    store.send(new PutCommand({ TableName: settings.table(table), Item }));
  const call = async (as: Persona, address: string, body: object) => {
    const headers = { authorization: `Bearer ${tokens[as]}`, "content-type": "application/json" };
    const { status, text } = await ask({ method: "POST", address, headers, body: JSON.stringify(body) });
    if (status >= 300) throw new Error(`${as} ${address}: ${status} ${text}`);
    // biome-ignore lint/suspicious/noExplicitAny: answers of programs are looked into as they are
    return JSON.parse(text) as any;
  };

  for (const [persona, who] of Object.entries(ownOf)) {
    const email = addressOf[persona as keyof typeof ownOf];
    const [organization] = (await rows("organizations")).filter((row) => row.email === email);
    if (!organization) throw new Error(`no organization of ${persona}`);
    const profile = Object.fromEntries(
      kept.map((field) => [field, secret(`${field} of ${persona}`, [...who, ...readersOf(field)])]),
    );
    const at = now().toISOString();
    const invited = {
      id: `invited-${persona}`,
      name: secret(`name of somebody whom ${persona} invited`, who),
      email: `${secret(`mailbox of somebody whom ${persona} invited`, who)}@example.net`,
      language: "en",
      invitedAt: at,
      by: organization.personId,
      key: { hash: word("hash of an invitation"), until: "2099-01-01T00:00:00.000Z" },
    };
    await put("organizations", {
      ...organization,
      profile: { ...organization.profile, ...profile },
      invited: [invited],
    });
    secrets.push({ what: `address of ${persona}`, value: email, for: who });
    const noted = `/api/registration/${organization.reference}/decisions`;
    await call("officer", noted, { decision: "note", text: secret(`note on the registration of ${persona}`, desk) });
  }

  const [recommended] = (await rows("applications")).filter(
    ({ status, email }) => status === "recommended" && email !== addressOf.other_applicant,
  );
  const { reference: list } = await call("secretariat", "/api/accreditation/lists", { call: recommended?.call });
  const applications = [recommended?.reference];
  await call("secretariat", `/api/accreditation/lists/${list}/decisions`, { decision: "include", applications });

  for (const application of await rows("applications")) {
    const objection = {
      objector: secret("who objected", ["secretariat"]),
      basis: secret("basis of an objection", ["secretariat"]),
      told: "",
      at: now().toISOString(),
    };
    const isOther = application.email === addressOf.other_applicant;
    await put("applications", {
      ...application,
      objections: [objection],
      ...(isOther && { status: "accredited" }),
    });
    if (!isOther) continue;
    const text = secret("note on an application", desk);
    await call("officer", `/api/accreditation/${application.reference}/decisions`, { decision: "note", text });
    const { reference } = await call("other_applicant", "/api/accreditation/representatives", {
      application: application.reference,
      givenName: secret("name of a representative", ["other_applicant", ...desk]),
      email: `${secret("mailbox of a representative", ["other_applicant", ...desk])}@example.net`,
      language: "en",
      function: "Director",
      relationship: "staff",
    });
    const [representative] = await rows("representatives", { reference });
    const answers = { ...representative?.answers, phone: secret("telephone of a representative", desk) };
    await put("representatives", { ...representative, answers });
  }

  for (const input of await rows("inputs")) {
    if (input.content.showing === "withheld") {
      const by = secret("name that is withheld", desk);
      await put("inputs", { ...input, content: { ...input.content, by } });
    }
    if (input.email !== addressOf.other_applicant) continue;
    const text = secret("input for the secretariat", ["other_applicant", ...desk]);
    await put("inputs", { ...input, content: { ...input.content, text } });
    const noted = secret("note on an input", desk);
    await call("officer", `/api/submissions/${input.reference}/decisions`, { decision: "note", text: noted });
  }

  for (const enquiry of await rows("enquiries")) {
    if (enquiry.email && enquiry.email !== addressOf.other_applicant) continue;
    const at = `/api/enquiries/${enquiry.reference}/decisions`;
    await call("officer", at, { decision: "note", text: secret("note on an enquiry", desk) });
  }
  const asked = secret("question of somebody", ["other_applicant", ...desk]);
  await call("other_applicant", "/api/enquiries", { topic: "inputs", text: asked, language: "en" });

  for (const forum of await rows("forums"))
    if (forum.status === "planned") {
      const title = {
        en: secret("title of a planned forum", [...desk, "regional_officer", "auditor"], { publishable: true }),
      };
      await put("forums", { ...forum, title });
    }

  const briefings = await rows("briefings");
  for (const briefing of briefings) {
    const sessions = briefing.sessions.map((session: object) => ({
      ...session,
      joiningLink: `https://meet.example.org/${secret("joining link", desk)}`,
      dialIn: secret("numbers to dial", desk),
    }));
    await put("briefings", { ...briefing, sessions });
  }
  const ahead = briefings.filter(({ startsAt }) => startsAt > now().toISOString());
  for (const { id, sessions } of ahead)
    await call("nobody", `/api/briefings/${id}/sign-ups`, {
      session: sessions[0].id,
      name: secret("name of somebody signed up", desk),
      email: `${secret("mailbox of somebody signed up", desk)}@example.net`,
      language: "en",
      needs: ["other"],
      needsText: secret("needs of somebody signed up", desk),
      needsConsent: true,
    });
  await placeThem(briefingsRoom(connection), now());

  const report = (what: string) => secret(`${what} of a report`, ["secretariat"]);
  const typed = {
    what: `${report("text")} happened to us`,
    where: report("place"),
    whom: report("whom"),
    reach: "other",
    channel: report("channel"),
    share: "no",
  };
  await write(enquiriesRoom(connection), { typed, language: "en", caller: "", now: now() });

  const [auditor] = (await rows("people")).filter(({ email }) => email === addressOf.auditor);
  if (auditor)
    await put("people", { ...auditor, factor: { state: "enrolled", secret: secret("second factor", []), counter: 1 } });
  return secrets;
};

/** Puts unmistakable words into what is stored, and answers whose answers may contain which. */
export const plantSecrets = async (house: House, tokens: Readonly<Record<Persona, string>>): Promise<Secret[]> => {
  const planted = await plant(house, tokens);
  const bearers = personas.filter((persona) => tokens[persona]);
  return [
    ...planted,
    ...(await hashesIn(house)),
    ...bearers.map((persona) => ({ what: `token of ${persona}`, value: tokens[persona], for: [persona] })),
  ];
};
