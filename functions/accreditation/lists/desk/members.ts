import { matterOf } from "#shared/forums.ts";
import type { Application } from "../../application.ts";
import type { List, ListEntry } from "../list.ts";
import { isFrozen } from "../lists.ts";
import type { Lists } from "../store.ts";

/** One row of a list on the desk: whoever can be put on it, or whoever stands on it. */
export interface Member {
  readonly application: Application;
  /** As certified, once the list is frozen. */
  readonly entry: ListEntry | undefined;
}

export interface Members {
  readonly rows: readonly Member[];
  readonly next?: string | undefined;
}

/** While a list is assembled, whoever is recommended; then whoever stands on it, in its order. */
export const entriesOn = async (lists: Lists, list: List, after: string | undefined): Promise<Members> =>
  isFrozen(list.status) || list.frozenAt ? frozen(lists, list, after) : recommended(lists, list, after);

const recommended = async (lists: Lists, { call }: List, after: string | undefined): Promise<Members> => {
  const filter = { capability: "accreditation", status: "recommended", matter: matterOf.call(call) };
  const { items, next } = await lists.book.cases.queue(filter, after);
  const found = await Promise.all(items.map(({ reference }) => lists.applications.find(reference)));
  const rows = found.flatMap((application) =>
    application?.status === "recommended" ? [{ application, entry: undefined }] : [],
  );
  return { rows, next };
};

const frozen = async (lists: Lists, { reference }: List, after: string | undefined): Promise<Members> => {
  const { items, next } = await lists.entries(reference, after, 50);
  const found = await Promise.all(
    items.map(async (entry) => ({ entry, application: await lists.applications.find(entry.application) })),
  );
  return {
    rows: found.flatMap(({ entry, application }) => (application ? [{ entry, application }] : [])),
    next,
  };
};
