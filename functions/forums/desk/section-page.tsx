import type { Call, Forum } from "#shared/forums.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import type { Form as FormSent } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import type { CallField } from "../call-details.ts";
import { hasBegun } from "../call-moves.ts";
import { Title } from "../views/texts.tsx";
import { openFields, type Section } from "./decision-fields.ts";
import type { DeskSpeech } from "./desk-words.ts";
import { Fields } from "./fields.tsx";
import { asForm } from "./form-input.ts";
import { DeskPage, type Frame } from "./frame.tsx";
import { RefusedNotice } from "./refused.tsx";
import { documentsAsForm, doorsAsForm, questionsAsForm } from "./rows.ts";

interface SectionPageProps extends Frame {
  readonly section: Section;
  readonly forum: Forum;
  readonly call: Call;
  readonly refused: Refused | undefined;
}

const partOf = (call: Call, field: CallField): unknown => {
  const [first = "", part] = field.split(".");
  const value = call[first as keyof Call];
  return part === undefined ? value : (value as Record<string, unknown> | undefined)?.[part];
};

/** What stands in the fields of a call, as a form would send it. */
export const storedForm = (fields: readonly CallField[], call: Call): FormSent => {
  const values = Object.fromEntries(fields.map((field) => [field, partOf(call, field)]));
  return {
    ...asForm(values, call.zone),
    ...(fields.includes("doors") && doorsAsForm(call.doors)),
    ...(fields.includes("documents") && documentsAsForm(call.documents)),
    ...(fields.includes("inputs.questions") && questionsAsForm(call.inputs?.questions ?? [])),
  };
};

/** Nobody decides on a call for inputs as a whole. */
export const sectionTitle = (s: DeskSpeech, section: Section, { purpose }: Pick<Call, "purpose">) =>
  s.t(section === "who" && purpose === "inputs" ? "section.audience" : `section.${section}`);

/** One part of a call, to be changed. */
export const SectionPage = (props: SectionPageProps) => {
  const { s, now, hidden, section, forum, call, refused } = props;
  const { t } = s;
  const title = sectionTitle(s, section, call);
  const names = openFields(section, call, now);
  const place = `/${forum.id}/calls/${call.id}`;
  return (
    <DeskPage
      {...props}
      title={title}
      wrong={refused?.status === 422}
      above={[
        ["", t("desk.forums")],
        [`/${forum.id}`, <Title s={s} texts={forum.title} />],
        [place, <Title s={s} texts={call.title} />],
      ]}
    >
      <RefusedNotice s={s} refused={refused} />
      <h1>{title}</h1>
      {names.length === 0 ? (
        <p>{t("desk.all_fixed")}</p>
      ) : (
        <Form
          action={`/${s.language}/desk/forums${place}/${section}`}
          hidden={{ ...hidden, version: String(call.version) }}
          guarded
        >
          <Fields
            s={s}
            of="edit"
            names={names}
            form={refused?.form ?? storedForm(names, call)}
            errors={refused?.errors}
            zone={call.zone}
            events={forum.events}
            onlyWords={hasBegun(call, now)}
          />
          <Submit name="decision" value="edit" label={t("desk.save")} />
        </Form>
      )}
    </DeskPage>
  );
};
