import type { Person } from "#shared/people.ts";
import { type KindPage, type Own, readKind } from "./reading.ts";
import type { RightsRoom } from "./room.ts";
import { format, formatVersion, type KindName, kindNames, OwnData } from "./shapes.ts";

/** Bytes of JSON that one answer holds at most, well below what can be answered. */
const mostBytes = 3_500_000;

/** What a person's data are read with. */
export const ownOf = async (room: RightsRoom, person: Person): Promise<Own> => {
  const [rows, organizations] = await Promise.all([room.rows(), room.organizations()]);
  return { person, rows, organizations: await organizations.ofPerson(person.id) };
};

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** Everything, as far as it fits into one answer: of what does not, the page to go on with is named. */
export const gather = async (own: Own, now: Date, most = mostBytes): Promise<OwnData> => {
  const data: Partial<Record<KindName, KindPage>> = {};
  let left = most;
  for (const kind of kindNames) {
    const items: KindPage["items"][number][] = [];
    let next: string | null = null;
    do {
      const page: KindPage = await readKind(own, kind, next ?? undefined);
      const size = bytesOf(page);
      // The first page of each kind always fits: it holds a few dozen rows.
      if (items.length > 0 && size > left) break;
      items.push(...page.items);
      left -= size;
      next = page.next;
    } while (next !== null && left > 0);
    data[kind] = { items, next };
  }
  return answerWith(data, now);
};

/** One page of one kind. */
export const gatherKind = async (own: Own, kind: KindName, after: string | undefined, now: Date): Promise<OwnData> =>
  answerWith({ [kind]: await readKind(own, kind, after) }, now);

const answerWith = (data: Partial<Record<KindName, KindPage>>, now: Date): OwnData =>
  OwnData.parse({
    format,
    version: formatVersion,
    madeAt: now.toISOString(),
    complete: Object.values(data).every(({ next }) => next === null),
    data,
  });

/** How many things of each kind there are, counted as far as the first page goes. */
export const countKinds = async (
  own: Own,
): Promise<Record<KindName, { readonly count: number; readonly more: boolean }>> => {
  const counted = await Promise.all(
    kindNames.map(async (kind) => {
      const { items, next } = await readKind(own, kind);
      return [kind, { count: items.length, more: next !== null }] as const;
    }),
  );
  return Object.fromEntries(counted) as Record<KindName, { count: number; more: boolean }>;
};
