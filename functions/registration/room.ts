import type { Connection } from "#shared/connection.ts";
import { lazily } from "#shared/lazily.ts";

/** What the routes of this capability work with. */
export const registrationRoom = (connection: Connection) => {
  const { settings, random } = connection;
  const registrations = lazily(async () => {
    const [{ Registrations }, database] = await Promise.all([import("./store.ts"), connection.database()]);
    return new Registrations(database, connection);
  });
  return {
    connection,
    registrations,
    casework: lazily(async () => {
      const { Casework } = await import("./casework.ts");
      return new Casework(await registrations());
    }),
    drafts: lazily(async () => {
      const { Drafts } = await import("./drafts.ts");
      return new Drafts(await registrations(), random);
    }),
    changes: lazily(async () => {
      const { Changes } = await import("./changes.ts");
      return new Changes(await registrations(), random);
    }),
    duplicates: lazily(async () => {
      const [{ duplicatesOf }, of, database] = await Promise.all([
        import("./duplicates/duplicates.ts"),
        registrations(),
        connection.database(),
      ]);
      return duplicatesOf(of, database, settings.table("duplicateKeys"));
    }),
    suppressions: lazily(async () => {
      const [{ Suppressions }, database] = await Promise.all([
        import("#shared/suppressions.ts"),
        connection.database(),
      ]);
      return new Suppressions(database, settings.table("suppressions"));
    }),
    colleagues: lazily(async () => {
      const [{ Colleagues }, { Memberships }, of, database] = await Promise.all([
        import("./colleagues/casework.ts"),
        import("./colleagues/store.ts"),
        registrations(),
        connection.database(),
      ]);
      const memberships = new Memberships(database, connection);
      return new Colleagues({ registrations: of, memberships, random: connection.random });
    }),
    hosts: lazily(async () => {
      const [{ Hosts }, of] = await Promise.all([import("./hosts/casework.ts"), registrations()]);
      return new Hosts(of, random);
    }),
    contactLists: lazily(async () => {
      const [{ ContactLists }, database] = await Promise.all([import("./contacts/store.ts"), connection.database()]);
      return new ContactLists(database, connection);
    }),
    addresses: lazily(async () => {
      const [{ Addresses }, of, database] = await Promise.all([
        import("./delivery/store.ts"),
        registrations(),
        connection.database(),
      ]);
      return new Addresses(database, connection, of);
    }),
    signIns: lazily(async () => {
      const [{ SignIns }, database] = await Promise.all([import("./sign-in.ts"), connection.database()]);
      return new SignIns(database, connection);
    }),
    staff: lazily(async () => {
      const [{ Staff }, database] = await Promise.all([import("./staff.ts"), connection.database()]);
      return new Staff(database, connection);
    }),
    letters: lazily(async () => {
      const [{ Letters }, database] = await Promise.all([import("#shared/letters.ts"), connection.database()]);
      return new Letters(database, settings.table("outbox"), connection.now);
    }),
    once: lazily(async () => {
      const [{ Once }, database] = await Promise.all([import("#shared/once.ts"), connection.database()]);
      return new Once(database, settings.table("guards"));
    }),
    limits: lazily(async () => {
      const [{ Limits }, database] = await Promise.all([import("#shared/limits.ts"), connection.database()]);
      return new Limits(database, settings.table("limits"), settings.originSecret);
    }),
  };
};

export type RegistrationRoom = ReturnType<typeof registrationRoom>;
