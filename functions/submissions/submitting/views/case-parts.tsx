import { Quote } from "#shared/ui/quote.tsx";
import { Tag } from "#shared/ui/tag.tsx";
import { When } from "#shared/ui/when.tsx";
import type { CasePageProps } from "./case.tsx";
import { Checksum, DocumentState } from "./document-state.tsx";
import { placeOf } from "./frame.ts";

/** What officers recorded about its use. */
export const Outcomes = ({ s, input: { outcomes, timeZone } }: CasePageProps) =>
  outcomes.length > 0 ? (
    <section>
      <h2>{s.t("case.outcomes")}</h2>
      {outcomes.toReversed().map(({ what, text, at }) => (
        <>
          <p>
            <Tag text={s.t(`outcome.${what}`)} kind={what === "not_used" ? "plain" : "good"} />{" "}
            <When s={s} instant={at} zone={timeZone || "UTC"} />
          </p>
          <Quote text={text} />
        </>
      ))}
    </section>
  ) : null;

/** What was sent, with its files. */
export const Sent = ({ s, input, documents }: CasePageProps) => {
  const { title, titleLanguage, text } = input.content;
  return (
    <details>
      <summary>{s.t("case.sent")}</summary>
      {title && <Quote language={titleLanguage} text={title} />}
      {text && <Quote language={titleLanguage} text={text} />}
      {documents.map((document) => (
        <>
          <DocumentState s={s} document={document} />
          {document.sha256 && <Checksum s={s} of={{ sha256: document.sha256 }} />}
          <p>
            <a href={placeOf(s, input.reference, `files/${document.id}`)}>{s.t("file.about")}</a>
          </p>
        </>
      ))}
    </details>
  );
};
