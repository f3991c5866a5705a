import { documentKinds, mostFileBytes } from "#shared/file-kinds.ts";
import type { DocumentRequest } from "#shared/forums.ts";
import { Quote, QuotedName } from "#shared/ui/quote.tsx";
import { UploadState } from "#shared/ui/upload.tsx";
import type { AccreditationSpeech } from "../accreditation-words.ts";
import type { PartialAnswers } from "../answers.ts";
import type { HandedDocument } from "../application.ts";
import { documentLabel } from "../labels.ts";

interface DocumentStateProps {
  readonly s: AccreditationSpeech;
  readonly request: DocumentRequest;
  readonly handed: HandedDocument | undefined;
  readonly answers: PartialAnswers;
  /** Somebody just came back from the store of files. */
  readonly back?: boolean | undefined;
}

/** What there is of a document: its file with how far the look at it is, words, or what stands in its place. */
export const DocumentState = ({ s, request, handed, answers, back }: DocumentStateProps) => {
  const { state, name, findings = [], text } = handed ?? {};
  const declared = request.topic === "letter" && answers.headDeclares === true;
  if (!state && !text) return <p>{s.t(declared ? "document.declared" : "document.none")}</p>;
  return (
    <>
      {state && (
        <>
          <p>
            <QuotedName text={name || documentLabel(s, request)} />
          </p>
          <UploadState s={s} upload={{ state, findings, accepts: documentKinds, most: mostFileBytes }} back={back} />
        </>
      )}
      {text && <Quote text={text} />}
    </>
  );
};
