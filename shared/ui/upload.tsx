import { type FileKind, fileKinds, mostFileBytes } from "../file-kinds.ts";
import type { FileForm } from "../files.ts";
import type { ReviewKey } from "../review/review-words.ts";
import type { Speech } from "../speech.ts";
import type { Finding, Upload } from "../uploads.ts";
import type { SharedKey } from "../words.ts";
import { assetPath } from "./assets.ts";
import { Caption, type FieldProps, Remarks } from "./fields.tsx";
import { Buttons, Submit } from "./forms.tsx";
import { Tag, type TagKind } from "./tag.tsx";

/** What a file may be, as people call it: "PDF or DOCX". */
const formatsInWords = ({ language }: Speech, accepts: readonly FileKind[]): string =>
  new Intl.ListFormat(language, { type: "disjunction" }).format(accepts.map((kind) => kind.toUpperCase()));

const megabytes = (bytes: number) => Math.floor(bytes / 1_000_000);

interface UploadFormProps extends Omit<FieldProps, "name" | "visibility" | "optional"> {
  readonly s: Speech<SharedKey | ReviewKey>;
  readonly form: FileForm;
  readonly accepts: readonly FileKind[];
  /** Bytes. */
  readonly most?: number | undefined;
  /** How long the form works from now. */
  readonly minutes?: number | undefined;
  /** Where scripts send a large file to in parts, and the token of the session's forms. */
  readonly parts?: { readonly address: string; readonly token: string } | undefined;
}

/** What a script says while it sends a file in parts. */
const wordsOfParts = (s: UploadFormProps["s"], { address, token }: NonNullable<UploadFormProps["parts"]>) => ({
  "data-parts": address,
  "data-token": token,
  "data-sent": s.t("upload.sent"),
  "data-waiting": s.t("upload.waiting"),
  "data-cancelled": s.t("upload.cancelled"),
});

/** Lets somebody send one file to the file store, without scripts too; what they see next is `form`'s way back. */
export const UploadForm = (props: UploadFormProps) => {
  const { s, form, accepts, most = mostFileBytes, minutes, parts, hint, id = "file" } = props;
  const rules = [
    hint,
    s.t("upload.formats", { formats: formatsInWords(s, accepts) }),
    s.t("upload.most", { megabytes: megabytes(most) }),
    minutes !== undefined && s.t("upload.minutes", { count: minutes }),
  ];
  const field = { ...props, name: "file", id, hint: rules.filter(Boolean).join(" ") };
  return (
    // The browser itself asks for a file: the store would do so in English.
    <form
      action={form.url}
      method="post"
      enctype="multipart/form-data"
      data-upload={String(most)}
      data-policy={form.scripted.policy}
      data-signature={form.scripted.signature}
      data-too-large={findingInWords(s, "too_large", { accepts, most })}
      data-failed={s.t("upload.failed")}
      {...(parts && wordsOfParts(s, parts))}
    >
      {Object.entries(form.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class={props.error ? "field faulty" : "field"}>
        <label for={id}>
          <Caption s={s} label={props.label} />
        </label>
        <Remarks {...field} />
        <p class="hint" id={`${id}-store`}>
          {s.t("upload.store_page")}
        </p>
        {parts && (
          <p class="begun" hidden>
            {s.t("upload.resume")}
          </p>
        )}
        {/* The store looks at nothing that comes behind this field. */}
        <input
          id={id}
          name="file"
          type="file"
          required
          accept={accepts.flatMap((kind) => fileKinds[kind].extensions.map((ending) => `.${ending}`)).join(",")}
          aria-describedby={[`${id}-hint`, props.error && `${id}-error`, `${id}-store`].filter(Boolean).join(" ")}
        />
        <p class="wrong" role="alert" hidden />
        <p hidden>
          <label for={`${id}-progress`}>{s.t("upload.sending")}</label>{" "}
          <progress id={`${id}-progress`} max={100} value={0} /> <span aria-hidden="true" />
        </p>
        {parts && <p class="unseen" role="status" />}
      </div>
      <Buttons>
        <Submit label={s.t("upload.send")} />
        {parts && (
          <span hidden>
            <button type="button" class="secondary">
              {s.t("upload.cancel")}
            </button>
          </span>
        )}
      </Buttons>
      <script src={assetPath("upload.js")} defer />
    </form>
  );
};

/** Whether a browser comes back from the file store, as it says itself: until a file arrives, it may be on its way. */
export const cameBack = (query: (name: string) => string | undefined): boolean => query("key") !== undefined;

/** Why a file is not accepted and what to do about it. */
export const findingInWords = (
  s: Speech<ReviewKey>,
  finding: Finding,
  { accepts, most }: { readonly accepts: readonly FileKind[]; readonly most: number },
): string => s.t(`finding.${finding}`, { formats: formatsInWords(s, accepts), megabytes: megabytes(most) });

const tags: Record<Upload["state"], TagKind> = {
  issued: "plain",
  stored: "waiting",
  ready: "good",
  refused: "bad",
  expired: "over",
};

interface UploadStateProps {
  readonly s: Speech<SharedKey | ReviewKey>;
  readonly upload: Readonly<Pick<Upload, "state" | "findings" | "accepts" | "most">>;
  /** Said by `cameBack`. */
  readonly back?: boolean | undefined;
}

/** Where a file stands, with the reasons why it is not accepted. */
export const UploadState = ({ s, upload, back }: UploadStateProps) => {
  const state = upload.state === "issued" && back ? "stored" : upload.state;
  return (
    <div data-upload-state={upload.state}>
      <p>
        <Tag text={s.t(`upload.${state}`)} kind={tags[state]} /> {s.t(`upload.${state}.text`)}
      </p>
      {state === "refused" && (
        <ul>
          {upload.findings.map((finding) => (
            <li data-code={finding}>{findingInWords(s, finding, upload)}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
