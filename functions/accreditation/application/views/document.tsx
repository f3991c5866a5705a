import { documentKinds } from "#shared/file-kinds.ts";
import type { FileForm } from "#shared/files.ts";
import type { DocumentRequest } from "#shared/forums.ts";
import type { FieldError } from "#shared/refusal.ts";
import { instantInWords } from "#shared/time.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { UploadForm } from "#shared/ui/upload.tsx";
import type { Form as SentForm } from "#shared/web/forms.ts";
import { formTokenField, single } from "#shared/web/forms.ts";
import type { HandedDocument } from "../../application.ts";
import { documentLabel } from "../../labels.ts";
import { DocumentState } from "../../views/document-state.tsx";
import { isNeeded } from "../documents.ts";
import { type ApplicationPageProps, placeOf } from "./frame.ts";
import { HostOffer } from "./host.tsx";

interface DocumentPageProps extends ApplicationPageProps {
  readonly request: DocumentRequest;
  readonly handed: HandedDocument | undefined;
  /** The form for the file that is to come, and until when it works. */
  readonly awaited: { readonly form: FileForm; readonly until: string } | undefined;
  /** Somebody just came back from the store of files, where they may have sent one. */
  readonly back: boolean;
  readonly typed?: SentForm | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

const minutesUntil = (now: Date, until: string) => Math.floor((Date.parse(until) - now.getTime()) / 60_000);

/** A draft is saved; what was sent already is handed in again. */
const decisionFor = ({ application }: DocumentPageProps) => (application.status === "draft" ? "save" : "replace_file");

const Sending = (props: DocumentPageProps) => {
  const { s, now, application, request, handed, awaited, back, hidden, errors, typed } = props;
  const here = placeOf(s, application.reference, `documents/${request.id}`);
  if (awaited && back)
    return (
      <p>
        <a href={`${here}?key=`}>{s.t("document.reload")}</a>
      </p>
    );
  if (awaited)
    return (
      <>
        <UploadForm
          s={s}
          form={awaited.form}
          label={s.t("document.choose")}
          accepts={documentKinds}
          minutes={minutesUntil(now, awaited.until)}
          parts={{ address: `${here}/parts`, token: hidden[formTokenField] ?? "" }}
        />
        <p>
          <a href={`${here}?key=`}>{s.t("document.reload")}</a>
        </p>
      </>
    );
  const name = `files.${request.id}`;
  return (
    <Form action={here} hidden={hidden}>
      <p>{s.t("document.send.lead")}</p>
      <TextField
        s={s}
        name={name}
        label={s.t("document.name")}
        hint={s.t("document.name.hint")}
        value={typed && single(typed, name)}
        error={errorOf(errors, name)}
        autocomplete="off"
        optional
      />
      <Submit
        name="decision"
        value={decisionFor(props)}
        label={s.t(handed?.upload ? "document.send.again" : "document.send")}
        kind={handed?.state === "ready" || handed?.state === "stored" ? "secondary" : "primary"}
      />
    </Form>
  );
};

const Writing = (props: DocumentPageProps) => {
  const { s, application, request, handed, hidden, errors, typed } = props;
  const name = `texts.${request.id}`;
  return (
    <>
      <h2>{s.t("document.words")}</h2>
      <Form action={placeOf(s, application.reference, `documents/${request.id}`)} hidden={hidden} guarded>
        <TextArea
          s={s}
          name={name}
          label={s.t("document.text")}
          hint={s.t("document.text.hint")}
          value={typed?.[name] === undefined ? handed?.text : single(typed, name)}
          error={errorOf(errors, name)}
          max={3000}
        />
        <Submit name="decision" value={decisionFor(props)} label={s.t("document.text.save")} kind="secondary" />
      </Form>
    </>
  );
};

const Removing = ({ s, application, request, handed, hidden }: DocumentPageProps) =>
  application.status === "draft" && handed?.upload ? (
    <Form
      action={placeOf(s, application.reference, `documents/${request.id}`)}
      hidden={{ ...hidden, removed: request.id }}
    >
      <Submit
        name="decision"
        value="save"
        label={s.t(handed.state === "issued" ? "document.cancel" : "document.remove")}
        kind={handed.state === "issued" ? "secondary" : "danger"}
      />
    </Form>
  ) : null;

/** One document: what there is of it, and how to hand it in. */
export const DocumentPage = (props: DocumentPageProps) => {
  const { s, path, user, application, organization, request, handed, errors, conflict } = props;
  const label = documentLabel(s, request);
  const until = application.reopened[request.id];
  const needed = isNeeded(request, organization) ? "required" : request.need;
  const labelOf = (field: string) => s.t(field.startsWith("texts.") ? "document.text" : "document.name");
  return (
    <Page s={s} title={label} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, application.reference)}>{s.t("document.back")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={labelOf} />
      <Conflict s={s} code={conflict} />
      <h1>{label}</h1>
      <p class="lead">{s.t(`document_need.${needed}`)}</p>
      {request.topic === "legal_proof" && <HostOffer s={s} organization={organization} />}
      {until && <p>{s.t("document.open_until", { until: instantInWords(s, until, application.timeZone || "UTC") })}</p>}
      <h2>{s.t("document.here")}</h2>
      <DocumentState s={s} request={request} handed={handed} answers={application.answers} back={props.back} />
      <Removing {...props} />
      <h2>{s.t("document.file")}</h2>
      <Sending {...props} />
      {request.orText && <Writing {...props} />}
    </Page>
  );
};
