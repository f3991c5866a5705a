import type { Call } from "#shared/api.ts";
import { type Correction, correct } from "./correcting.ts";
import { askToErase } from "./erasing/erasing.ts";
import { gather, gatherKind, ownOf } from "./gathering.ts";
import { ownPerson } from "./own-person.ts";
import { downloadLimit, eraseMailLimit } from "./rates.ts";
import type { RightsRoom } from "./room.ts";
import type { KindName } from "./shapes.ts";

type Handled = Call<RightsRoom>;

export const readMyData = async ({ c, room, query, now }: Handled) => {
  const { person } = await ownPerson(room, c);
  const { kind, after } = query as { kind?: KindName; after?: string };
  const own = await ownOf(room, person);
  if (kind) return gatherKind(own, kind, after, now);
  await (await room.limits()).take(downloadLimit, person.id, now);
  return gather(own, now);
};

export const correctMyData = async ({ c, room, body, now }: Handled) => {
  const { person } = await ownPerson(room, c);
  return correct(room, person, body as Correction, now);
};

export const askToEraseMyData = async ({ c, room, now }: Handled) => {
  const { person } = await ownPerson(room, c);
  if (await (await room.limits()).allows(eraseMailLimit, person.id, now)) await askToErase(room, person, now);
  return { mailed: true };
};
