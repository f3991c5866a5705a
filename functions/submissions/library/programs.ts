import { type Call, Written } from "#shared/api.ts";
import { csv, csvType } from "#shared/csv.ts";
import { Refusal } from "#shared/refusal.ts";
import { publicPath } from "../addresses.ts";
import type { SubmissionsRoom } from "../room.ts";
import { fileAddresses } from "./addresses.ts";
import { coverageOf, coverageRows } from "./coverage.ts";
import { exportColumns, exportRow } from "./export-rows.ts";
import { type PublicFile, publicViewOf } from "./public-view.ts";
import { findPublic } from "./published-input.ts";
import type { LibraryCard } from "./search/facts-file.ts";
import { search } from "./search/search.ts";
import { speechOf } from "./speech.ts";
import { queryOf, wantedIn } from "./wanted.ts";

type Handled = Call<SubmissionsRoom>;

/** On one page of a list; of one part of an export, which thereby stays below 4 MB. */
const mostListed = 50;
const mostExported = 250;

const uncached = (c: Handled["c"]) => {
  c.header("Cache-Control", "public, max-age=0, s-maxage=0");
  c.header("Vary", "Accept-Language");
};

const addressIn = ({ c, room }: Handled, path: string) =>
  `${room.connection.settings.origin}/${c.get("s").language}${path}`;

const item = (handled: Handled) => (card: LibraryCard) => ({
  ...card,
  by: card.by ?? null,
  country: card.country ?? null,
  outcome: card.outcome ?? null,
  address: addressIn(handled, publicPath(card.reference)),
});

const found = async ({ c, room, now }: Handled, most: number) => {
  uncached(c);
  const wanted = wantedIn(c.req.queries());
  const library = await (await room.library()).at(now);
  const { words, filters, after } = wanted;
  return { wanted, ...search(library, { words, filters, after, most }) };
};

const termsIn = async ({ c }: Handled) => (await speechOf(c.get("s").language)).t("library.terms");

export const listPublished = async (handled: Handled) => {
  const { total, items, next } = await found(handled, mostListed);
  return { total, items: items.map(item(handled)), next: next ?? null, terms: await termsIn(handled) };
};

export const exportPublished = async (handled: Handled) => {
  const { c, query } = handled;
  const { wanted, items, next } = await found(handled, mostExported);
  const format = query.format === "csv" ? "csv" : "json";
  if (next) {
    const address = `/api/submissions/export${queryOf({ ...wanted, more: undefined, after: next }, { format })}`;
    c.header("Link", `<${address}>; rel="next"`);
  }
  const cards = items.map(item(handled));
  if (format === "json") return { items: cards, next: next ?? null, terms: await termsIn(handled) };
  return new Written(csv([exportColumns, ...cards.map(exportRow)]), { "Content-Type": csvType });
};

export const readCoverage = async ({ c, room, query, now }: Handled) => {
  uncached(c);
  const coverage = coverageOf(await (await room.library()).at(now), String(query.forum ?? "") || undefined);
  if (query.format !== "csv") return coverage;
  const s = await speechOf(c.get("s").language);
  return new Written(csv(coverageRows(s, coverage)), { "Content-Type": csvType });
};

const copyAt = (copy: PublicFile["copy"], address: string) => (copy ? { ...copy, address } : null);

export const readPublication = async (handled: Handled) => {
  const { c, room, parameters } = handled;
  uncached(c);
  const input = await findPublic(room, parameters.reference);
  if (!("public" in input)) throw new Refusal(410, "gone");
  const view = publicViewOf(input);
  if (!view) throw new Error("a publication without its version");
  const { content } = input.public;
  const { edition, at = "", files, versions, ...rest } = view;
  const { origin } = room.connection.settings;
  const addressOf = fileAddresses(c.get("s").language, view.reference);
  return {
    ...rest,
    address: addressIn(handled, publicPath(view.reference)),
    by: view.by ?? null,
    country: view.country ?? null,
    submitter: content.submitter,
    type: content.type,
    files: files.map((file) => ({
      ...file,
      question: file.question ?? null,
      language: file.language ?? null,
      translationOf: file.translationOf ?? null,
      asSent: file.asSent === true,
      copy: copyAt(file.copy, `${origin}${addressOf(file, "copy")}`),
      text: copyAt(file.text, `${origin}${addressOf(file, "text")}`),
    })),
    version: edition,
    publishedAt: at,
    versions: versions.map(({ number, at: from, title }) => ({
      number,
      at: from,
      title,
      replaced: number !== edition,
    })),
    terms: await termsIn(handled),
  };
};
