import { allowedIn } from "#shared/decisions.ts";
import type { AwaitedForm } from "#shared/file-form.ts";
import { languageName } from "#shared/inputs/inputs-words.ts";
import { documentLanguages } from "#shared/inputs/vocabulary.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { UploadForm } from "#shared/ui/upload.tsx";
import { formTokenField, single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import type { InputDocument } from "../../input.ts";
import { decisions } from "../../submissions.ts";
import { cannotBeCleaned, documentField, inputKinds, isInHand } from "../documents.ts";
import { type InputPageProps, placeOf } from "./frame.ts";
import { documentLabel } from "./labels.ts";

export interface FilePageProps extends InputPageProps, Tried {
  readonly document: InputDocument;
  /** Whether another file may be sent in its place now. */
  readonly open: boolean;
  /** The form for the file that is to come, and until when it works. */
  readonly awaited: AwaitedForm | undefined;
  /** Somebody just came back from the store of files, where they may have sent one. */
  readonly back: boolean;
}

const minutesUntil = (now: Date, until: string) => Math.floor((Date.parse(until) - now.getTime()) / 60_000);

export const hereOf = ({ s, input, document }: FilePageProps) => placeOf(s, input.reference, `files/${document.id}`);

/** The form for the file that is to come, or the way to one. */
export const Sending = (props: FilePageProps) => {
  const { s, now, input, document, awaited, back, open, hidden, errors, typed = {} } = props;
  const here = hereOf(props);
  const look = (
    <p>
      <a href={`${here}?key=`}>{s.t("file.reload")}</a>
    </p>
  );
  if (awaited && back) return look;
  if (awaited)
    return (
      <>
        <UploadForm
          s={s}
          form={awaited.form}
          label={s.t("file.choose")}
          accepts={inputKinds}
          minutes={minutesUntil(now, awaited.until)}
          parts={{ address: `${here}/parts`, token: hidden[formTokenField] ?? "" }}
        />
        {look}
      </>
    );
  if (!open || document.state === "stored") return null;
  const isGood = document.state === "ready";
  const form = (
    <Form action={here} hidden={hidden}>
      <TextField
        s={s}
        name="file.name"
        label={s.t("file.name")}
        hint={s.t("file.name.hint")}
        value={single(typed, "file.name") || document.name}
        error={errorOf(errors, "file.name")}
        autocomplete="off"
        optional
      />
      <Submit
        name="decision"
        value={isInHand(input) ? "attach" : "replace_file"}
        label={s.t("file.again")}
        kind={isGood ? "secondary" : "primary"}
      />
    </Form>
  );
  if (!isGood) return form;
  return (
    <details open={errors !== undefined}>
      <summary>{s.t("file.again")}</summary>
      {form}
    </details>
  );
};

/** The choice about a file whose format cannot be cleaned. */
export const Consenting = (props: FilePageProps) => {
  const { s, input, document, hidden } = props;
  if (!cannotBeCleaned(document) || !allowedIn(decisions.consent_file, input.status)) return null;
  if (document.asSent) return <p data-consented>{s.t("file.consented")}</p>;
  return (
    <Form action={hereOf(props)} hidden={hidden}>
      <p>{s.t("file.consent.text")}</p>
      <Submit name="decision" value="consent_file" label={s.t("file.consent")} kind="secondary" />
    </Form>
  );
};

/** Its language, and what it is a translation of. */
export const About = (props: FilePageProps) => {
  const { s, input, document, hidden, errors } = props;
  const others = input.documents.filter(
    ({ id, question, translationOf }) => id !== document.id && question === document.question && !translationOf,
  );
  const error = (name: string) => errorOf(errors, `${documentField(document.id)}.${name}`);
  return (
    <>
      <h2>{s.t("file.about")}</h2>
      <Form action={hereOf(props)} hidden={hidden}>
        <SelectField
          s={s}
          name="language"
          label={s.t("file.language")}
          value={document.language}
          error={error("language")}
          choices={documentLanguages.map((tag) => ({ value: tag, label: languageName(tag, s.language) }))}
          optional
        />
        {others.length > 0 && (
          <SelectField
            s={s}
            name="translationOf"
            label={s.t("file.translationOf")}
            value={document.translationOf}
            error={error("translationOf")}
            prompt={s.t("file.no")}
            choices={others.map((one) => ({ value: one.id, label: documentLabel(s, one) }))}
          />
        )}
        <Submit name="decision" value="save" label={s.t("file.save")} kind="secondary" />
      </Form>
    </>
  );
};
