import { mostFileBytes } from "#shared/file-kinds.ts";
import { QuotedName } from "#shared/ui/quote.tsx";
import { UploadState } from "#shared/ui/upload.tsx";
import type { StoredCopy } from "#shared/uploads.ts";
import type { InputDocument } from "../../input.ts";
import { cannotBeCleaned, inputKinds } from "../documents.ts";
import type { SubmittingSpeech } from "../submitting-words.ts";
import { documentLabel } from "./labels.ts";

interface DocumentStateProps {
  readonly s: SubmittingSpeech;
  readonly document: InputDocument;
  /** Somebody just came back from the store of files. */
  readonly back?: boolean | undefined;
  /** Where its name stands above. */
  readonly named?: boolean | undefined;
}

/** A file by its name, with how far the look at it is and what is wrong with it. */
export const DocumentState = ({ s, document, back, named }: DocumentStateProps) => {
  const { state, findings, language } = document;
  return (
    <>
      {!named && (
        <p>
          <QuotedName language={language} text={documentLabel(s, document)} />
        </p>
      )}
      <UploadState s={s} upload={{ state, findings, accepts: [...inputKinds], most: mostFileBytes }} back={back} />
    </>
  );
};

const seen: readonly string[] = ["comments", "changes", "hidden"];

/** What a file says beside its content, for its sender alone, and what becomes of that. */
export const Traces = ({ s, document }: Pick<DocumentStateProps, "s" | "document">) => {
  const { prepared } = document;
  if (document.state !== "ready" || !prepared) return null;
  const { traces } = prepared;
  const keepsSome = prepared.cleaned && traces.some(({ what }) => seen.includes(what));
  return (
    <section>
      <h2>{s.t("file.traces")}</h2>
      {traces.length > 0 && (
        <ul>
          {traces.map(({ what, values }) => (
            <li data-trace={what}>
              {values.length > 0
                ? s.t("upload.trace", { trace: s.t(`trace.${what}`), values: values.join(", ") })
                : s.t(`trace.${what}`)}
            </li>
          ))}
        </ul>
      )}
      {cannotBeCleaned(document) ? (
        <p data-uncleanable>{s.t("upload.uncleanable")}</p>
      ) : (
        <p>{s.t(traces.length > 0 ? "upload.prepared.text" : "upload.prepared.nothing")}</p>
      )}
      {keepsSome && <p>{s.t("upload.prepared.visible")}</p>}
    </section>
  );
};

/** The checksum by which a version can be told from any other. */
export const Checksum = ({ s, of }: { readonly s: SubmittingSpeech; readonly of: Pick<StoredCopy, "sha256"> }) => (
  <p class="light">
    {s.t("file.sum")} <code>{of.sha256}</code>
  </p>
);
