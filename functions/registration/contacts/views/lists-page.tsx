import { languages, ownNames } from "#shared/languages.ts";
import type { DeskFrame } from "#shared/ui/desk/frame.tsx";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { ListedContacts } from "../contact-list.ts";
import type { ContactsDeskKey } from "../contacts-words.ts";

export const contactsPath = "/desk/registration/contacts";

interface ListsPageProps extends DeskFrame<ContactsDeskKey> {
  readonly lists: readonly ListedContacts[];
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const labels = { title: "contacts.name", language: "contacts.language", csv: "contacts.csv" } as const;

const labelOf = (s: ListsPageProps["s"]) => (field: string) =>
  Object.hasOwn(labels, field) ? s.t(labels[field as keyof typeof labels]) : undefined;

const Bringing = ({ s, hidden, refused }: ListsPageProps) => {
  const typedIn = (name: string) => refused && single(refused.form, name);
  const errors = refused?.errors;
  return (
    <Form action={`/${s.language}${contactsPath}`} hidden={hidden} guarded>
      <TextField
        s={s}
        name="title"
        label={s.t("contacts.name")}
        value={typedIn("title")}
        error={errorOf(errors, "title")}
        optional
      />
      <SelectField
        s={s}
        name="language"
        label={s.t("contacts.language")}
        choices={languages.map((value) => ({ value, label: ownNames[value] }))}
        value={typedIn("language") ?? s.language}
        error={errorOf(errors, "language")}
      />
      <TextArea
        s={s}
        name="csv"
        label={s.t("contacts.csv")}
        hint={s.t("contacts.csv_hint")}
        value={typedIn("csv")}
        error={errorOf(errors, "csv")}
        rows={12}
      />
      <Submit name="decision" value="try_contacts" label={s.t("contacts.try")} />
    </Form>
  );
};

const Lists = ({ s, lists }: ListsPageProps) => (
  <Table
    caption={s.t("contacts.lists")}
    captionUnseen
    columns={[
      { label: s.t("contacts.csv") },
      { label: s.t("contacts.brought") },
      { label: s.t("contacts.ready"), numeric: true },
      { label: s.t("status.stands") },
    ]}
    rows={lists.map(({ id, title, broughtAt, ready, state }) => [
      <a href={`/${s.language}${contactsPath}/${id}`}>
        <bdi dir="auto">{title}</bdi>
      </a>,
      <When s={s} instant={broughtAt} />,
      String(ready),
      <span data-state={state}>{s.t(`contacts.state.${state}`)}</span>,
    ])}
  />
);

/** Where contacts are brought in. */
export const ListsPage = (props: ListsPageProps) => {
  const { s, lists, refused } = props;
  const title = s.t("contacts.title");
  return (
    <DeskPage {...props} title={title} wrong={refused?.status === 422}>
      <RefusedNotice s={s} refused={refused} labelOf={labelOf(s)} idOf={(field) => field} />
      <h1>{title}</h1>
      <p class="lead">{s.t("contacts.lead")}</p>
      <Bringing {...props} />
      <h2>{s.t("contacts.lists")}</h2>
      {lists.length > 0 ? <Lists {...props} /> : <p>{s.t("contacts.none")}</p>}
    </DeskPage>
  );
};
