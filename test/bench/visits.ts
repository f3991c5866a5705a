import { asForm, profileOf } from "./answers.ts";
import { idFor } from "./chance.ts";
import type { Asked, Client } from "./client.ts";
import type { SeededDraft } from "./drafts.ts";
import { organizationAt } from "./records.ts";

/** A request as the bench makes it, of the service over the wire or of a function by its event. */
export interface Visit extends Asked {
  readonly path: string;
}

/** Signs in a seeded person; answers their session's token. */
export const signIn = async (client: Client, email: string): Promise<string> => {
  const { body } = await client.expect(200, "/_local/sign-in", { json: { email } });
  return (JSON.parse(body) as { token: string }).token;
};

export const cookieOf = (token: string) => `session=${token}`;

/** The seeded case that is looked at: it waits for an officer. */
export const recordReference = () => organizationAt(2).reference ?? "";

export const startPage: Visit = { path: "/en" };
export const formPage: Visit = { path: "/en/registration" };
export const queuePage = (officer: string): Visit => ({
  path: "/en/desk/registration?status=submitted",
  cookie: cookieOf(officer),
});
export const recordPage = (officer: string): Visit => ({
  path: `/en/desk/registration/${recordReference()}`,
  cookie: cookieOf(officer),
});

/** Sends a complete draft, which then waits for its address to be confirmed. */
export const sendDraft = ({ token }: SeededDraft): Visit => ({
  path: "/en/registration/check",
  cookie: `draft=${token}`,
  form: {},
});

/** The button behind the mailed link: the draft becomes a case. */
export const confirmDraft = ({ token }: SeededDraft): Visit => ({
  path: `/en/registration/confirm/${token}`,
  form: {},
});

let registered = 0;

/** A whole registration handed in by a program. */
export const registerByProgram = (): Visit => {
  registered += 1;
  const email = `program.${Date.now()}.${registered}@example.org`;
  return { path: "/api/registration", json: { ...profileOf("Handed in by a program", "en"), email } };
};

/** Somebody begins a draft. */
export const beginDraft = (): Visit => {
  registered += 1;
  return { path: "/en/registration", form: { email: `begin.${Date.now()}.${registered}@example.org` } };
};

export const saveSection = ({ token }: SeededDraft): Visit => {
  const { name, nameLatin, nameEnglish, nameFrench, acronym } = profileOf(`Saved ${idFor("saved", 1)}`, "en");
  return {
    path: "/en/registration/draft/name",
    cookie: `draft=${token}`,
    form: asForm({ name, nameLatin, nameEnglish, nameFrench, acronym }),
  };
};

/** The queue of applications that wait for an officer, all or those of one call or region. */
export const applicationsPage = (officer: string, filter = ""): Visit => ({
  path: `/en/desk/accreditation?status=submitted${filter}`,
  cookie: cookieOf(officer),
});

/** The page of one document of an application, with the form for its file. */
export const documentPage = (reference: string, document: string): Visit => ({
  path: `/en/accreditation/applications/${reference}/documents/${document}`,
});

/** A program asks for a form for a file. */
export const wantForm = (reference: string, document: string, bearer: string): Visit => ({
  path: `/api/accreditation/${reference}/files`,
  bearer,
  json: { document, name: "letter.txt" },
});

/** An applicant says a little more in a draft. */
export const saveApplication = (reference: string, bearer: string): Visit => ({
  path: `/api/accreditation/${reference}/decisions`,
  bearer,
  json: { decision: "save", answers: { hostName: "Harbour Alliance", accessibility: "" } },
});

/** An officer plans a forum, of which nobody else learns yet. */
export const planForum = (bearer: string): Visit => {
  registered += 1;
  const edition = `${Date.now()}-${registered}`;
  const details = { kind: "other", title: { en: "A forum still to be planned" }, summary: {}, regions: ["africa"] };
  return { path: "/api/forums", bearer, json: { id: `forum-${edition}`, edition, ...details } };
};

/** A remark on a published procedure. */
export const comment = (): Visit => ({
  path: "/en/take-part/register",
  form: { name: "", text: "The third step could say how long it takes." },
});
