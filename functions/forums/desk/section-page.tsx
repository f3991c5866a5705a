import type { Call, Forum } from "#shared/forums.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import type { Refused } from "#shared/web/refused.ts";
import type { CallField } from "../details.ts";
import { Title } from "../views/texts.tsx";
import { openFields, type Section } from "./decision-fields.ts";
import { Fields } from "./fields.tsx";
import { asForm } from "./form-input.ts";
import { DeskPage, type Frame } from "./frame.tsx";
import { RefusedNotice } from "./refused.tsx";
import { documentsAsForm, doorsAsForm } from "./rows.ts";

interface SectionPageProps extends Frame {
  readonly section: Section;
  readonly forum: Forum;
  readonly call: Call;
  readonly refused: Refused | undefined;
}

const storedForm = (fields: readonly CallField[], call: Call) => {
  const values = Object.fromEntries(fields.map((field) => [field, call[field]]));
  return {
    ...asForm(values, call.zone),
    ...(fields.includes("doors") && doorsAsForm(call.doors)),
    ...(fields.includes("documents") && documentsAsForm(call.documents)),
  };
};

/** One part of a call, to be changed. */
export const SectionPage = (props: SectionPageProps) => {
  const { s, now, hidden, section, forum, call, refused } = props;
  const { t } = s;
  const title = t(`section.${section}`);
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
          />
          <Submit name="decision" value="edit" label={t("desk.save")} />
        </Form>
      )}
    </DeskPage>
  );
};
