import { portalApp } from "#functions/portal/app.ts";
import { portalRoom } from "#functions/portal/room.ts";
import { People, type Person } from "#shared/people.ts";
import { placeOf } from "#shared/place.ts";
import { Published } from "#shared/published.ts";
import type { PublishedOrganization } from "#shared/published-rows.ts";
import { Sessions } from "#shared/session.ts";
import { transact } from "#shared/transaction.ts";
import { freshTables } from "#test/support/tables.ts";

/** The portal on tables of its own, and what tests do behind its back. */
export const openPortal = async () => {
  const connection = await freshTables();
  const { settings, store, now, random } = connection;
  const app = portalApp(portalRoom(connection));
  const published = new Published(store, settings.table("published"));
  const people = new People(store, { people: settings.table("people"), guards: settings.table("guards") });
  let staff = 0;
  return {
    connection,
    app,
    published,
    get: async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers }),
    post: async (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      app.request(path, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
        body: new URLSearchParams(fields).toString(),
      }),
    /** Lists an organization and returns its row. */
    list: async (entry: Partial<PublishedOrganization> & { name: string }) => {
      const id = Buffer.from(random(16)).toString("base64url");
      const row = { ...listed, id, place: placeOf(entry.name, id), ...entry };
      await transact(store, [published.show(row)]);
      return row;
    },
    unlist: async ({ place }: PublishedOrganization) => {
      await transact(store, [published.hide("organization", place)]);
    },
    /** A cookie of somebody signed in, with the given rights. */
    signIn: async (rights: Partial<Person> = {}) => {
      staff += 1;
      const person: Person = {
        id: `person-${staff}`,
        email: `person${staff}@example.org`,
        name: "Sample Person",
        language: "en",
        timeZone: "UTC",
        createdAt: now().toISOString(),
        version: 1,
        suspended: false,
        factor: { state: "excused" },
        ...rights,
      };
      await people.register(person);
      const token = await new Sessions(store, settings.table("sessions")).start(person, "", now(), random);
      return { person, cookie: { cookie: `session=${token}` } };
    },
  };
};

const listed: Omit<PublishedOrganization, "id" | "place" | "name"> = {
  kind: "organization",
  language: "en",
  nameEnglish: "",
  nameFrench: "",
  acronym: "",
  country: "KE",
  region: "africa",
  categories: ["civil_society"],
  levels: ["local"],
  migrantLed: "no",
  mission: "",
  objectives: [],
  website: "",
  since: "2026-11-01T00:00:00.000Z",
};

/** What people see of a page: without tags, entities undone. */
export const visible = (html: string) =>
  html
    .replace(/<(script|style|head)\b.*?<\/\1>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
