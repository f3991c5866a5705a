import { newId } from "#shared/secrets.ts";
import type { SubmissionsRoom } from "../room.ts";
import { before, type Leftover, type LibraryIndex, settlingMilliseconds } from "./library-index.ts";
import { fileNames, LibraryWriter } from "./search/library.ts";
import type { LibraryStore } from "./store.ts";

/** So many changes, or one so old, make new index files. */
const mostChanges = 50;
const oldestMilliseconds = 60 * 60_000;
/** Nobody is at it for longer; whoever began then did not come to the end. */
const longestMilliseconds = 15 * 60_000;
/** For so long a request may still read the files before. */
const readingMilliseconds = 2 * 60_000;
/** Needless rows that are told apart at once; the next files find the rest. */
const mostLeft = 3000;

const keyOf = (id: string, name: string) => `library/${id}/${name}`;

/** Keeps the library quick: tells in files what changed, and forgets what those made needless. Safe to run twice and at once. */
export const indexDue = async (room: SubmissionsRoom, now: Date): Promise<void> => {
  const store = await room.libraryStore();
  const found = await store.index();
  const untidy = found?.untidy && found.builtAt <= before(now, readingMilliseconds);
  const index = untidy ? await tidy(room, store, found) : found;
  if (await isDue(store, index, now)) await build(room, store, index, now);
};

const isDue = async (store: LibraryStore, index: LibraryIndex | undefined, now: Date): Promise<boolean> => {
  if (index?.making && index.making.at > before(now, longestMilliseconds)) return false;
  // What one made is tidied before the next: files are replaced one after the other.
  if (index?.untidy) return false;
  const settled = before(now, settlingMilliseconds);
  const places = await store.firstPlaces({ after: index?.upTo ?? "", until: settled }, mostChanges + 1);
  return places.length > mostChanges || (places[0] !== undefined && places[0] <= before(now, oldestMilliseconds));
};

const begin = (index: LibraryIndex | undefined, id: string, now: Date): LibraryIndex => ({
  ...(index ?? {
    kind: "library-index",
    place: "current",
    upTo: "",
    builtAt: "",
    files: {},
    untidy: false,
  }),
  version: (index?.version ?? 0) + 1,
  making: { id, at: now.toISOString() },
});

const build = async (room: SubmissionsRoom, store: LibraryStore, index: LibraryIndex | undefined, now: Date) => {
  const id = newId(room.connection.random);
  const begun = begin(index, id, now);
  if (!(await store.write(begun, index))) return;
  // Files of somebody who did not come to the end.
  if (index?.making) await remove(room, index.making.id);
  (await room.library()).close();
  const upTo = before(now, settlingMilliseconds);
  const { writer, leftover } = await gather(store, upTo);
  const files = await room.files();
  const stored: Record<string, { key: string; version: string }> = {};
  for (const [name, bytes] of Object.entries(writer.files())) {
    const key = keyOf(id, name);
    stored[name] = { key, version: await files.put(key, bytes, "application/octet-stream") };
  }
  const { making: _, id: replaced, ...rest } = begun;
  const made: LibraryIndex = {
    ...rest,
    version: begun.version + 1,
    id,
    upTo,
    builtAt: now.toISOString(),
    files: stored,
    untidy: true,
    ...(replaced && { replaced }),
  };
  if (!(await store.write(made, begun, leftover))) await remove(room, id);
};

/** All that holds, and the rows that are needless once it stands in files. */
const gather = async (store: LibraryStore, upTo: string) => {
  const writer = new LibraryWriter();
  const seen = new Set<string>();
  const leftover: Leftover = { kind: "library-index", place: "leftover", superseded: [], gone: [] };
  for await (const rows of store.changesUpTo(upTo))
    for (const { place, change } of rows) {
      const isNewest = !seen.has(change.reference);
      seen.add(change.reference);
      writer.add(change);
      if (!isNewest && leftover.superseded.length < mostLeft) leftover.superseded.push(place);
      if (isNewest && "gone" in change) leftover.gone.push(place);
    }
  // A row that says "gone" must outlive all that it speaks of.
  if (leftover.superseded.length === mostLeft) leftover.gone.length = 0;
  leftover.gone.length = Math.min(leftover.gone.length, mostLeft);
  return { writer, leftover };
};

const tidy = async (room: SubmissionsRoom, store: LibraryStore, index: LibraryIndex): Promise<LibraryIndex> => {
  const { superseded = [], gone = [] } = (await store.leftover()) ?? {};
  for (const place of superseded) await store.forget(place);
  for (const place of gone) await store.forget(place);
  if (index.replaced) await remove(room, index.replaced);
  await store.leaveNothing();
  const { replaced: _, ...rest } = index;
  const tidied = { ...rest, version: index.version + 1, untidy: false };
  // Somebody else may have been as quick; then theirs holds, and what is due is found the next time.
  return (await store.write(tidied, index)) ? tidied : index;
};

const remove = async (room: SubmissionsRoom, id: string) => {
  const files = await room.files();
  for (const name of fileNames) await files.remove(keyOf(id, name));
};
