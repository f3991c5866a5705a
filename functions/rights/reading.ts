import { focalPointRole } from "#shared/focal-points.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import { fieldNames, fields } from "#shared/profile.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { type KindName, kinds } from "./shapes.ts";
import type { OwnRows, Row, Rows } from "./store.ts";

/** Whose data are read, with what they are found by. */
export interface Own {
  readonly person: Person;
  /** Those for which the person acts. */
  readonly organizations: readonly Organization[];
  readonly rows: OwnRows;
}

type Reader = (own: Own, cursor: string | undefined) => Promise<Rows>;

/** What the desk holds back from those whose case it is, is not told here, either. */
const shown = (row: Row): Row => {
  const held = row.shown as Row | undefined;
  if (!held) return row;
  const { refusalReason: _, ...rest } = row;
  return { ...rest, status: held.status, since: held.since };
};

/** What tells of the first focal point is theirs alone. */
const ofContact = fieldNames.filter((name) => fields[name].section === "contact");

const organizationRow = (organization: Organization, person: Person): Row => {
  const role = focalPointRole(organization, person.id) ?? "colleague";
  if (role === "lead") return { ...organization, role };
  const profile = Object.fromEntries(
    Object.entries(organization.profile).filter(([name]) => !(ofContact as string[]).includes(name)),
  );
  return { ...organization, role, profile, email: undefined };
};

const together = (pages: readonly Rows[]): Rows => ({ items: pages.flatMap(({ items }) => items) });

const isOf = (capability: string) => (row: Row) => row.capability === capability;

/** Cases of the person, of organizations for which they act, and of the mailbox. */
const ownCases = async ({ person, organizations, rows }: Own): Promise<Rows> => {
  const owners = [person.id, ...organizations.map(({ id }) => id), `address#${mailboxKeyOf(person.email)}`];
  return together(
    await Promise.all(
      owners.map(async (value) => {
        const pages: Rows[] = [];
        let cursor: string | undefined;
        do {
          const page = await rows.page({ table: "cases", index: "owner", by: "owner", value, cursor });
          pages.push(page);
          cursor = page.next;
        } while (cursor !== undefined && pages.length < mostPages);
        return together(pages);
      }),
    ),
  );
};
/** More than anybody has. */
const mostPages = 20;

const behindCases = async (own: Own, capability: string, table: "changes" | "enquiries", kind?: string) => {
  const cases = (await ownCases(own)).items.filter(isOf(capability)).filter((row) => !kind || row.kind === kind);
  const found = await Promise.all(cases.map(({ reference }) => own.rows.find(table, { reference: String(reference) })));
  return found.filter((row) => row !== undefined);
};

const applications: Reader = ({ person, rows }, cursor) =>
  rows.whole({ table: "applications", index: "person", by: "personId", value: person.id, key: "reference", cursor });

const inputs: Reader = ({ person, rows }, cursor) =>
  rows.whole({ table: "inputs", index: "person", by: "personId", value: person.id, key: "reference", cursor });

const representatives: Reader = ({ person, rows }, cursor) => {
  const value = mailboxKeyOf(person.email);
  return rows.whole({ table: "representatives", index: "mailbox", by: "mailbox", value, key: "reference", cursor });
};

const signUps: Reader = ({ person, rows }, cursor) => {
  const value = mailboxKeyOf(person.email);
  return rows.whole({ table: "signUps", index: "address", by: "addressKey", value, key: "reference", cursor });
};

/** All pages of a kind. */
const every = async (read: Reader, own: Own): Promise<readonly Row[]> => {
  const pages: Rows[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(own, cursor);
    pages.push(page);
    cursor = page.next;
  } while (cursor !== undefined && pages.length < mostPages);
  return together(pages).items;
};

const questions: Reader = async (own) => {
  const asked = await every(signUps, own);
  const references = new Set(asked.map(({ reference }) => reference));
  const briefings = [...new Set(asked.map(({ briefing }) => String(briefing)))];
  const found = await Promise.all(
    briefings.map((value) =>
      every(({ rows }, cursor) => rows.page({ table: "briefingQuestions", by: "briefing", value, cursor }), own),
    ),
  );
  return { items: found.flat().filter(({ reference }) => references.has(reference)) };
};

const wordsOf = (block: Row): unknown[] => {
  if (block.kind === "facts") return (block.rows as unknown[][]).map((row) => row.join(": "));
  if (block.kind === "list") return block.items as unknown[];
  return [block.kind === "action" ? block.label : block.text];
};

const mails: Reader = async ({ person, rows }, cursor) => {
  const page = await rows.page({ table: "outbox", index: "person", by: "personId", value: person.id, cursor });
  return { ...page, items: page.items.map((row) => ({ ...row, words: (row.blocks as Row[]).flatMap(wordsOf) })) };
};

const addressTroubles: Reader = async ({ person, rows }) => {
  const value = addressKeyOf(person.email);
  const [stopped, tasks] = await Promise.all([
    rows.page({ table: "suppressions", by: "address", value }),
    rows.page({ table: "mailTasks", by: "address", value }),
  ]);
  return {
    items: [
      ...stopped.items.filter(({ listed }) => listed).map((row) => ({ ...row, what: "stopped" })),
      ...tasks.items.map((row) => ({ ...row, what: "unreached", reason: row.state })),
    ],
  };
};

/** Of what the person is the contact; files of an organization's other people are theirs. */
const files: Reader = async (own) => {
  const owners = (await Promise.all([applications, inputs, representatives].map((read) => every(read, own)))).flat();
  const found = await Promise.all(
    owners.map(({ reference }) => {
      const value = String(reference);
      return every(
        ({ rows }, cursor) => rows.page({ table: "uploads", index: "owner", by: "owner", value, cursor }),
        own,
      );
    }),
  );
  return { items: found.flat().map((row) => ({ ...row, of: row.owner })) };
};

/** How each kind is found. Rows keep all that is stored: what leaves is what its shape names. */
const readers: Readonly<Record<KindName, Reader>> = {
  person: async ({ person }) => ({ items: [{ ...person }] }),
  sessions: ({ person, rows }, cursor) =>
    rows.page({ table: "sessions", index: "person", by: "personId", value: person.id, cursor }),
  organizations: async ({ person, organizations }) => ({
    items: organizations.map((organization) => organizationRow(organization, person)),
  }),
  // What was proposed for an organization is told to whoever leads it: it may name contacts.
  changes: async (own) => {
    const led = own.organizations.filter(({ personId }) => personId === own.person.id);
    return { items: await behindCases({ ...own, organizations: led }, "registration", "changes", "change") };
  },
  cases: async (own) => {
    const { items } = await ownCases(own);
    return { items: items.filter(({ concealed }) => !concealed).map(shown) };
  },
  applications: async (own, cursor) => {
    const page = await applications(own, cursor);
    return { ...page, items: page.items.map(shown) };
  },
  representatives,
  inputs: async (own, cursor) => {
    const page = await inputs(own, cursor);
    return { ...page, items: page.items.map((row) => ({ ...shown(row), published: row.public !== undefined })) };
  },
  signUps: async (own, cursor) => {
    const page = await signUps(own, cursor);
    return { ...page, items: page.items.map(shown) };
  },
  questions,
  enquiries: async (own) => {
    const items = await behindCases(own, "enquiries", "enquiries");
    return { items: items.filter(({ personId }) => personId === own.person.id) };
  },
  subscriptions: ({ person, rows }, cursor) => {
    const value = mailboxKeyOf(person.email);
    return rows.whole({ table: "subscriptions", index: "address", by: "addressKey", value, key: "id", cursor });
  },
  mails,
  addressTroubles,
  files,
};

export interface KindPage {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/** A page of one kind, without anything that its shape does not name. */
export const readKind = async (own: Own, kind: KindName, cursor?: string): Promise<KindPage> => {
  const { items, next } = await readers[kind](own, cursor);
  return { items: items.map((item) => kinds[kind].parse(item)), next: next ?? null };
};
