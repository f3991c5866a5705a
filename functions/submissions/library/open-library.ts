import type { Files } from "#shared/files.ts";
import type { LibraryRow } from "#shared/inputs/published-inputs.ts";
import { logFault } from "#shared/log.ts";
import { before, type LibraryIndex, settlingMilliseconds } from "./library-index.ts";
import {
  emptyLibrary,
  fileNames,
  type Library,
  type LibraryFiles,
  LibraryWriter,
  openLibrary,
  withChanges,
} from "./search/library.ts";
import type { LibraryStore } from "./store.ts";

interface Opened {
  /** Of the index files; absent while there are none. */
  readonly id: string | undefined;
  readonly library: Library;
  /** Places of the changes that it tells of beyond those files. */
  readonly seen: ReadonlySet<string>;
  /** Changes up to here are known; later ones are asked for each time. */
  readonly knownUpTo: string;
}

/**
 * The library as it is now, held in memory between requests: what changed since is read each time, strongly, so that what
 * was withdrawn is gone from the next request on. One row and one query, whatever there is.
 */
export class OpenLibrary {
  readonly #store: LibraryStore;
  readonly #files: () => Promise<Pick<Files, "get">>;
  #opened: Opened | undefined;

  constructor(store: LibraryStore, files: () => Promise<Pick<Files, "get">>) {
    this.#store = store;
    this.#files = files;
  }

  async at(now: Date): Promise<Library> {
    const next = await (this.#opened ? this.#goOn(this.#opened, now) : this.#begin(await this.#store.index(), now));
    this.#opened = next;
    return next.library;
  }

  /** Gives its memory back until somebody asks again. */
  close(): void {
    this.#opened = undefined;
  }

  async #goOn(opened: Opened, now: Date): Promise<Opened> {
    const [index, rows] = await Promise.all([this.#store.index(), this.#store.changesAfter(opened.knownUpTo)]);
    return index?.id === opened.id ? withRows(opened, rows, now) : this.#begin(index, now);
  }

  async #begin(index: LibraryIndex | undefined, now: Date): Promise<Opened> {
    const [opened, rows] = await Promise.all([this.#open(index), this.#store.changesAfter(index?.upTo ?? "")]);
    return withRows(opened, rows, now);
  }

  async #open(index: LibraryIndex | undefined): Promise<Opened> {
    const opened = { id: index?.id, seen: new Set<string>(), knownUpTo: index?.upTo ?? "" };
    if (!index?.id) return { ...opened, library: emptyLibrary() };
    try {
      return { ...opened, library: openLibrary(await this.#read(index)) };
    } catch (error) {
      // Slower, and as true: the rows tell the same.
      logFault(error, "library index");
      return { ...opened, library: await this.#made(index.upTo) };
    }
  }

  async #read(index: LibraryIndex): Promise<LibraryFiles> {
    const files = await this.#files();
    const read = async (name: string) => {
      const copy = index.files[name];
      const bytes = copy && (await files.get(copy.key, copy.version));
      if (!bytes) throw Object.assign(new Error("an index file is missing"), { name: "IndexMissing" });
      return [name, bytes] as const;
    };
    return Object.fromEntries(await Promise.all(fileNames.map(read))) as unknown as LibraryFiles;
  }

  async #made(upTo: string): Promise<Library> {
    const writer = new LibraryWriter();
    for await (const rows of this.#store.changesUpTo(upTo)) for (const { change } of rows) writer.add(change);
    return openLibrary(writer.files());
  }
}

const withRows = ({ id, library, seen, knownUpTo }: Opened, rows: readonly LibraryRow[], now: Date): Opened => {
  const fresh = rows.filter(({ place }) => !seen.has(place));
  const settled = before(now, settlingMilliseconds);
  return {
    id,
    library: withChanges(
      library,
      fresh.map(({ change }) => change),
    ),
    seen: fresh.length > 0 ? new Set([...seen, ...fresh.map(({ place }) => place)]) : seen,
    knownUpTo: settled > knownUpTo ? settled : knownUpTo,
  };
};
