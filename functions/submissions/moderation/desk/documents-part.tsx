import { documentKinds, mostFileBytes } from "#shared/file-kinds.ts";
import { languageName } from "#shared/inputs/inputs-words.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { UploadState } from "#shared/ui/upload.tsx";
import type { InputDocument } from "../../input.ts";
import { sizeInWords } from "../../library/sizes.ts";
import type { CasePageProps } from "./case-page.tsx";
import { home } from "./frame.tsx";
import { questionTitle } from "./questions.tsx";
import { lengthIn } from "./texts.ts";

type Of = CasePageProps & { readonly document: InputDocument };

const Links = ({ s, matter, document }: Of) => {
  const { id, name, prepared } = document;
  const at = `/${s.language}${home}/${matter.input.reference}/documents/${id}`;
  const open = (what: "copy" | "text") => (
    <li>
      <a href={`${at}/${what}`}>
        {s.t(`review.open_${what}`)}
        <span class="unseen"> {name}</span>
      </a>
    </li>
  );
  return (
    <ul>
      {prepared?.cleaned && open("copy")}
      {prepared?.text && open("text")}
    </ul>
  );
};

/** What the file said beside its content, by kind only: the values are for its sender alone. */
const Found = ({ s, document }: Of) => {
  const found = document.prepared?.traces.map(({ what }) => s.t(`found.${what}`)) ?? [];
  const list = new Intl.ListFormat(s.language, { type: "conjunction" }).format(found);
  return <p>{found.length > 0 ? s.t("review.found", { found: list }) : s.t("review.nothing_found")}</p>;
};

const Beginning = ({ s, document, texts }: Of) => {
  const beginning = texts.get(document.id);
  if (!beginning) return document.prepared?.text ? null : <p>{s.t("review.no_text")}</p>;
  const { text, goesOn } = beginning;
  return (
    <>
      <p class="light">{lengthIn(s, beginning)}</p>
      <details>
        <summary>{s.t("review.beginning")}</summary>
        <Quote language={document.language} text={goesOn ? `${text} …` : text} />
      </details>
    </>
  );
};

const Prepared = (props: Of) => {
  const { s, document } = props;
  const { state, prepared, asSent } = document;
  if (state !== "ready" || !prepared) return null;
  return (
    <>
      <Links {...props} />
      <Found {...props} />
      {!prepared.cleaned && <p>{s.t(asSent ? "review.as_sent" : "review.uncleanable")}</p>}
      <Beginning {...props} />
    </>
  );
};

const Document = (props: Of) => {
  const { s, matter, document } = props;
  const { id, name, language, translationOf, question, state, findings, kind, size, sha256 } = document;
  const original = matter.input.documents.find((known) => known.id === translationOf);
  const facts = [
    kind?.toUpperCase(),
    language && languageName(language, s.language),
    original && s.t("review.translation_of", { name: original.name }),
    question && s.t("review.answers_question", { question: questionTitle(s, matter.call, question) }),
  ].filter(Boolean);
  return (
    <section data-document={id}>
      <h3>
        <QuotedName text={name} />
      </h3>
      {facts.length > 0 && <p class="light">{facts.join(" · ")}</p>}
      <UploadState s={s} upload={{ state, findings, accepts: documentKinds, most: mostFileBytes }} />
      <Prepared {...props} />
      {sha256 && (
        <p class="light" dir="ltr">
          SHA-256 <code>{sha256}</code> · <bdi>{sizeInWords(s.language, size ?? 0)}</bdi>
        </p>
      )}
    </section>
  );
};

/** Files with how far the look at them is; of those that were prepared, what may be published can be opened. */
export const Documents = (props: CasePageProps) => {
  const { s, matter } = props;
  const { documents } = matter.input;
  if (documents.length === 0) return <p>{s.t("review.no_documents")}</p>;
  return (
    <>
      <p>{s.t("review.sealed")}</p>
      {documents.map((document) => (
        <Document {...props} document={document} />
      ))}
    </>
  );
};
