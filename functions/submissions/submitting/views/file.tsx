import { instantInWords } from "#shared/time.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { isInHand } from "../documents.ts";
import { Checksum, DocumentState, Traces } from "./document-state.tsx";
import { About, Consenting, type FilePageProps, hereOf, Sending } from "./file-parts.tsx";
import { placeOf } from "./frame.ts";
import { documentLabel } from "./labels.ts";

const Removing = (props: FilePageProps) => {
  const { s, document, hidden } = props;
  const isAwaited = document.state === "issued";
  return (
    <Form action={hereOf(props)} hidden={hidden}>
      <Submit
        name="decision"
        value="detach"
        label={s.t(isAwaited ? "file.cancel" : "file.remove")}
        kind={isAwaited ? "secondary" : "danger"}
      />
    </Form>
  );
};

const hasArrived = ({ state }: FilePageProps["document"]) => state === "stored" || state === "ready";

/** One file: where it stands, what was found in it, and how to send another. */
export const FilePage = (props: FilePageProps) => {
  const { s, path, user, input, document, errors, conflict, back } = props;
  const label = documentLabel(s, document);
  const inHand = isInHand(input);
  const until = input.reopened[document.id];
  const labelOf = (field: string) => s.t(field.startsWith("file.") ? "file.name" : "file.about");
  return (
    <Page s={s} title={label} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, input.reference, inHand ? "files" : "")}>{s.t(inHand ? "file.back" : "draft.title")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={labelOf} />
      <Conflict s={s} code={conflict} />
      <h1>
        <bdi dir="auto">{label}</bdi>
      </h1>
      {until && <p>{s.t("file.open_until", { until: instantInWords(s, until, input.timeZone || "UTC") })}</p>}
      <DocumentState s={s} document={document} back={back} named />
      {document.sha256 && <Checksum s={s} of={{ sha256: document.sha256 }} />}
      <Traces s={s} document={document} />
      <Consenting {...props} />
      {inHand && hasArrived(document) && (
        <p class="buttons">
          <a class="button primary" href={placeOf(s, input.reference, "files")}>
            {s.t("file.back")}
          </a>
        </p>
      )}
      <Sending {...props} />
      {inHand && <Removing {...props} />}
      {inHand && <About {...props} />}
    </Page>
  );
};
