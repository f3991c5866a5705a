import { languageName } from "#shared/inputs/inputs-words.ts";
import { documentLanguages } from "#shared/inputs/vocabulary.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { labelled } from "#shared/ui/labelled.ts";
import { Page } from "#shared/ui/page.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import type { InputDocument } from "../../input.ts";
import { rulesOf } from "../calls.ts";
import { fileQuestions } from "../questions.ts";
import { DocumentState } from "./document-state.tsx";
import { type InputPageProps, placeOf } from "./frame.ts";
import { documentLabel, fieldLabel } from "./labels.ts";
import { PartNumber } from "./part-number.tsx";
import { questionLabel } from "./words-of.ts";

interface FilesPageProps extends InputPageProps, Tried {
  readonly documents: readonly InputDocument[];
}

const originals = (documents: readonly InputDocument[]) => documents.filter(({ translationOf }) => !translationOf);

const Adding = (props: FilesPageProps) => {
  const { s, input, call, documents, hidden, errors, typed = {} } = props;
  const questions = fileQuestions(rulesOf(call).questions);
  const field = (name: string) => ({ s, name, value: single(typed, name), error: errorOf(errors, name) });
  return (
    <Form action={placeOf(s, input.reference, "files")} hidden={hidden}>
      <TextField
        {...field("file.name")}
        label={s.t("file.name")}
        hint={s.t("file.name.hint")}
        autocomplete="off"
        optional
      />
      <SelectField
        {...field("file.language")}
        label={s.t("file.language")}
        value={single(typed, "file.language") || input.content.titleLanguage}
        choices={documentLanguages.map((tag) => ({ value: tag, label: languageName(tag, s.language) }))}
        optional
      />
      {originals(documents).length > 0 && (
        <SelectField
          {...field("file.translationOf")}
          label={s.t("file.translationOf")}
          prompt={s.t("file.no")}
          choices={originals(documents).map((one) => ({ value: one.id, label: documentLabel(s, one) }))}
        />
      )}
      {questions.length > 0 && (
        <SelectField
          {...field("file.question")}
          label={s.t("file.question")}
          prompt={s.t("file.no")}
          choices={questions.map((question) => ({ value: question.id, label: questionLabel(s, question) }))}
        />
      )}
      <Submit name="decision" value="attach" label={s.t("file.attach")} />
    </Form>
  );
};

/** Every file of an input that is being written, and how to add one. */
export const FilesPage = (props: FilesPageProps) => {
  const { s, path, user, input, call, documents, errors, conflict } = props;
  const { mostFiles } = rulesOf(call);
  const here = placeOf(s, input.reference, "files");
  return (
    <Page s={s} title={s.t("section.files")} path={path} user={user} wrong={Boolean(errors)}>
      <p>
        <a href={placeOf(s, input.reference)}>{s.t("draft.title")}</a>
      </p>
      <ErrorSummary s={s} errors={errors} labelOf={fieldLabel(s, call, input)} />
      <Conflict s={s} code={conflict} />
      {mostFiles > 0 && <PartNumber s={s} call={call} part="files" />}
      <h1>{s.t("section.files")}</h1>
      {mostFiles === 0 ? (
        <p>{s.t("files.not_taken")}</p>
      ) : (
        <>
          <p class="lead">{s.t("files.lead", { count: mostFiles })}</p>
          <p>{s.t("files.cleaned")}</p>
          {documents.length === 0 ? (
            <p>{s.t("files.none")}</p>
          ) : (
            <ul>
              {documents.map((document) => (
                <li>
                  <DocumentState s={s} document={document} />
                  <p>
                    <a href={`${here}/${document.id}`}>
                      {s.t("form.change")}
                      <span class="unseen"> {documentLabel(s, document)}</span>
                    </a>
                  </p>
                </li>
              ))}
            </ul>
          )}
          <h2>{s.t("files.add")}</h2>
          {documents.length >= mostFiles ? <p>{s.t("files.full")}</p> : <Adding {...props} />}
        </>
      )}
      <p class="buttons">
        <a class="button" href={placeOf(s, input.reference, "subject")}>
          {labelled(s, s.t("files.next"), s.t("section.subject"))}
        </a>
      </p>
    </Page>
  );
};
