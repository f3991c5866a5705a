import type { Revision } from "#shared/audit.ts";
import type { Case } from "#shared/cases.ts";
import type { Call, Forum } from "#shared/forums.ts";
import { isMissed } from "#shared/missed.ts";
import type { Organization } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { ApplicationOfDossier, InputOfDossier } from "./records.ts";
import { maySee, shownTo } from "./right.ts";
import type { DossierStore } from "./store.ts";

interface FocalPoint {
  readonly id: string;
  readonly role: "lead" | "colleague";
  /** None where the person is no longer known. */
  readonly name: string | undefined;
  /** For officers alone. */
  readonly email: string | undefined;
  readonly since: string | undefined;
}

interface FiledApplication {
  readonly application: ApplicationOfDossier;
  readonly call: Call | undefined;
  readonly forum: Forum | undefined;
}

interface Note extends Pick<Revision, "at" | "by" | "internal"> {
  /** Of the case it stands on. */
  readonly reference: string;
}

/** All that is known of one organization, as one reader may see it. */
export interface Dossier {
  readonly row: Case;
  readonly organization: Organization;
  readonly focalPoints: readonly FocalPoint[];
  readonly cases: readonly Case[];
  readonly moreCases: boolean;
  readonly applications: ReadonlyMap<string, FiledApplication>;
  readonly inputs: readonly InputOfDossier[];
  /** None at all for those who are not to see them. */
  readonly notes: readonly Note[] | undefined;
  /** Names of those who wrote them. */
  readonly names: ReadonlyMap<string, string>;
  readonly mails: { readonly sent: number; readonly troubled: number; readonly more: boolean };
  /** Cases of registrations that went up in this one. */
  readonly absorbed: readonly Case[];
}

/** Cases whose notes and mails a dossier tells. */
const mostLookedInto = 20;

const focalPointsOf = async (
  store: DossierStore,
  { personId, colleagues = [], openedAt }: Organization,
  withAddress: boolean,
): Promise<FocalPoint[]> => {
  const acting = [
    ...(personId ? [{ id: personId, role: "lead" as const, since: openedAt }] : []),
    ...colleagues.map(({ personId: id, since }) => ({ id, role: "colleague" as const, since })),
  ];
  return Promise.all(
    acting.map(async (one) => {
      const person = await store.people.find(one.id);
      return { ...one, name: person?.name, email: withAddress ? person?.email : undefined };
    }),
  );
};

const applicationsOf = async (store: DossierStore, cases: readonly Case[]) => {
  const filed = cases.filter(({ kind }) => kind === "application");
  const found = await Promise.all(
    filed.map(async ({ reference }): Promise<[string, FiledApplication] | undefined> => {
      const application = await store.application(reference);
      if (!application) return undefined;
      const [call, forum] = await Promise.all([
        store.forums.findCall(application.call),
        store.forums.find(application.forum),
      ]);
      return [reference, { application, call, forum }];
    }),
  );
  return new Map(found.filter((one) => one !== undefined));
};

const inputsOf = async (store: DossierStore, { id }: Organization, people: readonly FocalPoint[]) => {
  const found = (await Promise.all(people.map((person) => store.inputsOf(person.id, id)))).flat();
  const sent = found.filter(({ firstSentAt }) => firstSentAt !== undefined);
  return sent.toSorted((a, b) => (b.firstSentAt ?? "").localeCompare(a.firstSentAt ?? ""));
};

const notesOn = async (store: DossierStore, references: readonly string[]): Promise<Note[]> => {
  const found = await Promise.all(
    references.map(async (reference) =>
      (await store.notesOn(reference)).map(({ at, by, internal }) => ({ at, by, internal, reference })),
    ),
  );
  return found.flat().toSorted((a, b) => a.at.localeCompare(b.at));
};

const namesOf = async (store: DossierStore, notes: readonly Note[]) => {
  const authors = [...new Set(notes.map(({ by }) => by))];
  const people = await Promise.all(authors.map((id) => store.people.find(id)));
  return new Map(people.flatMap((person) => (person ? [[person.id, person.name] as const] : [])));
};

const mailsAbout = async (store: DossierStore, references: readonly string[]) => {
  const pages = await Promise.all(references.map((reference) => store.letters.ofCase(reference)));
  const letters = pages.flatMap(({ items }) => items);
  return {
    sent: letters.length,
    troubled: letters.filter(isMissed).length,
    more: pages.some(({ next }) => next !== undefined),
  };
};

/** Puts together what is known of the organization that a case is about. */
export const readDossier = async (
  store: DossierStore,
  row: Case,
  reader: Pick<Session, "role" | "region">,
): Promise<Dossier> => {
  const organization = await store.organizations.find(row.owner);
  if (!organization) throw new Refusal(404, "not_found");
  const shown = shownTo(reader);
  const [{ items: cases, more: moreCases }, focalPoints] = await Promise.all([
    store.casesOf(organization.id),
    focalPointsOf(store, organization, shown.people),
  ]);
  const lookedInto = [...new Set([row.reference, ...cases.map(({ reference }) => reference)])].slice(0, mostLookedInto);
  const [applications, inputs, notes, mails, absorbed] = await Promise.all([
    applicationsOf(store, cases),
    inputsOf(store, organization, focalPoints),
    shown.notes ? notesOn(store, lookedInto) : undefined,
    mailsAbout(store, lookedInto),
    Promise.all((organization.absorbed ?? []).map((id) => registrationOf(store, id))),
  ]);
  return {
    row,
    organization,
    focalPoints,
    cases,
    moreCases,
    applications,
    inputs,
    notes,
    names: await namesOf(store, notes ?? []),
    mails,
    absorbed: absorbed.filter((one) => one !== undefined && maySee(reader, one)) as Case[],
  };
};

const registrationOf = async (store: DossierStore, id: string): Promise<Case | undefined> => {
  const { reference } = (await store.organizations.find(id)) ?? {};
  return reference === undefined ? undefined : store.cases.find(reference);
};
