import { deskRegionOf } from "#shared/countries.ts";
import type { FileKind } from "#shared/file-kinds.ts";
import type { Outcome, Showing } from "#shared/inputs/vocabulary.ts";
import type { StoredCopy } from "#shared/uploads.ts";
import type { Content, PartialContent, QuestionAnswers } from "../content.ts";
import type { Edition, Input, InputDocument, PublishedFile } from "../input.ts";
import { mayBePublished, publishedFile, underPublicNames } from "./published-files.ts";

/** A file as everybody sees it. */
export interface PublicFile {
  readonly id: string;
  readonly question?: string | undefined;
  readonly name: string;
  readonly language?: string | undefined;
  readonly translationOf?: string | undefined;
  /** Absent while it is being looked at, which happens in previews only. */
  readonly kind?: FileKind | undefined;
  /** Absent where only its text is published. */
  readonly copy?: Pick<StoredCopy, "size" | "sha256"> | undefined;
  readonly asSent?: true | undefined;
  readonly text?: Pick<StoredCopy, "size" | "sha256"> | undefined;
  /** SHA-256 (hex) of what was sent. */
  readonly original?: string | undefined;
}

/** Who sent an input, as far as everybody is told. */
export interface PublicSender {
  /** Absent where the name is withheld. */
  readonly by?: string | undefined;
  readonly submitter?: Content["submitter"] | undefined;
  readonly categories: readonly string[];
  readonly country?: string | undefined;
  readonly region: string;
}

interface PublicVersion {
  readonly number: number;
  readonly at: string;
  readonly title: string;
  readonly titleLanguage: string;
}

type Words = Pick<
  PartialContent,
  "type" | "summary" | "text" | "link" | "languages" | "levels" | "countries" | "regions" | "objectives"
> &
  Pick<PartialContent, "principles" | "themes">;

/** All that everybody sees of an input: published, or as it would be. Instants are RFC 3339. */
export interface PublicView extends PublicSender, Words {
  readonly reference: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly forum: string;
  readonly call: string;
  /** By the question's id; questions that the call does not mark public are left out when it is shown. */
  readonly answers: QuestionAnswers;
  readonly files: readonly PublicFile[];
  readonly edition: number;
  /** When this version was published; absent in a preview. */
  readonly at?: string | undefined;
  /** Every version, the first one first. */
  readonly versions: readonly PublicVersion[];
  readonly late: boolean;
  readonly outcomes: readonly { readonly what: Outcome; readonly text: string; readonly at: string }[];
}

type Named = Exclude<Showing, "secretariat">;

/** The sender, by name or only by kind, categories and region. */
const senderOf = (content: PartialContent, region: string, showing: Named): PublicSender => ({
  ...(showing === "named" && { by: content.by, ...(content.country && { country: content.country }) }),
  submitter: content.submitter,
  categories: content.submitter === "stakeholder" ? (content.categories ?? []) : [],
  region,
});

const wordsOf = (content: PartialContent): Words => {
  const { type, summary, text, link, languages, levels, countries, regions, objectives, principles, themes } = content;
  return {
    type,
    summary,
    text,
    link: type === "recording" ? link : "",
    languages,
    levels,
    countries,
    regions,
    objectives,
    principles,
    themes,
  };
};

const versionOf = ({ number, at, title, titleLanguage }: Edition): PublicVersion => ({
  number,
  at,
  title,
  titleLanguage,
});

const bare = (copy: StoredCopy | undefined) => copy && { size: copy.size, sha256: copy.sha256 };

export const publicFile = ({ copy, text, ...file }: PublishedFile): PublicFile => ({
  ...file,
  ...(copy && { copy: bare(copy) }),
  ...(text && { text: bare(text) }),
});

const previewFile = (document: InputDocument): PublicFile => {
  const published = publishedFile(document);
  if (published) return publicFile(published);
  const { id, question, name, language, translationOf } = document;
  return { id, question, name, language, translationOf };
};

/** What everybody sees of an input now; undefined while nothing of it is published. */
export const publicViewOf = (input: Input): PublicView | undefined => {
  const { reference, forum, call, late, outcomes, editions, public: shown } = input;
  const edition = editions.find(({ number }) => number === shown?.edition);
  if (!shown || !edition) return undefined;
  return {
    reference,
    forum,
    call,
    late,
    outcomes,
    title: edition.title,
    titleLanguage: edition.titleLanguage,
    ...senderOf(shown.content, shown.region, shown.showing),
    ...wordsOf(shown.content),
    answers: shown.answers,
    files: underPublicNames(edition.files, { reference, showing: shown.showing }).map(publicFile),
    edition: edition.number,
    at: edition.at,
    versions: editions.map(versionOf),
  };
};

/** What everybody would see of an input if it were published as it is now. */
export const previewOf = (input: Input, showing: Named): PublicView => {
  const { reference, forum, call, late, content, answers, documents, editions, outcomes } = input;
  return {
    reference,
    forum,
    call,
    late,
    outcomes,
    title: content.title ?? "",
    titleLanguage: content.titleLanguage ?? input.language,
    ...senderOf(content, deskRegionOf(content.country), showing),
    ...wordsOf(content),
    answers,
    files: underPublicNames(documents.filter(mayBePublished).map(previewFile), { reference, showing }),
    edition: editions.length + 1,
    versions: editions.map(versionOf),
  };
};
