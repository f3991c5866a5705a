import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { seed } from "#infra/local/seed.ts";
import { rowsOf } from "#test/support/rows.ts";
import { type Answer, openHouse, type Sending } from "./house.ts";
import { type Persona, signEverybodyIn } from "./people.ts";
import { plantSecrets } from "./secrets.ts";

/** The whole service with the demonstration in it, secrets planted, and everybody signed in. */
export const openSite = async () => {
  const house = await openHouse();
  await seed(house.connection);
  const tokens = await signEverybodyIn(house.connection);
  const rows = rowsOf(house.connection);
  const secrets = await plantSecrets(house, tokens);
  const [people, sessions] = await Promise.all([rows("people"), rows("sessions")]);

  /** Gives everybody back the rights and sessions that they had at first. */
  const restore = async () => {
    const { store, settings } = house.connection;
    for (const Item of people) await store.send(new PutCommand({ TableName: settings.table("people"), Item }));
    for (const Item of sessions) await store.send(new PutCommand({ TableName: settings.table("sessions"), Item }));
  };

  /** Asks as somebody: with a cookie where people do, with a bearer's token where programs do. */
  const ask = (as: Persona, sending: Sending): Promise<Answer> => {
    const token = tokens[as];
    const isProgram = sending.address.startsWith("/api");
    const identity: Record<string, string> = !token
      ? {}
      : isProgram
        ? { authorization: `Bearer ${token}` }
        : { cookie: `session=${token}` };
    const origin: Record<string, string> =
      sending.method === "GET" || isProgram ? {} : { origin: house.connection.settings.origin };
    return house.ask({ ...sending, headers: { ...origin, ...sending.headers, ...identity } });
  };
  const get = (as: Persona, address: string) => ask(as, { method: "GET", address });
  return { ...house, tokens, secrets, ask, get, restore };
};

export type Site = Awaited<ReturnType<typeof openSite>>;
