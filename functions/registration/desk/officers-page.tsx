import { languages, ownNames } from "#shared/languages.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { type Person, staffRoles } from "#shared/people.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { deskRegions } from "#shared/vocabularies.ts";
import { type Form as SentForm, single } from "#shared/web/forms.ts";
import type { DeskKey, DeskSpeech } from "./desk-words.ts";
import { DeskPage, type Frame } from "./frame.tsx";

interface Typed {
  readonly typed: SentForm;
  readonly errors?: readonly FieldError[] | undefined;
}

interface StaffPageProps extends Frame, Typed {
  readonly page: ListPage<Person>;
  readonly continued: boolean;
}

const labels: Readonly<Record<string, DeskKey>> = {
  name: "desk.name",
  email: "desk.email",
  role: "desk.role",
  region: "desk.limit_region",
  language: "desk.language",
};

export const staffLabel = (s: DeskSpeech) => (field: string) => {
  const key = Object.hasOwn(labels, field) ? labels[field] : undefined;
  return key && s.t(key);
};

export const StaffPage = (props: StaffPageProps) => {
  const { s, page, continued, errors } = props;
  const { t } = s;
  const here = `/${s.language}/desk/registration/officers`;
  return (
    <DeskPage {...props} title={t("desk.officers")} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={staffLabel(s)} />
      <h1>{t("desk.officers")}</h1>
      <Table
        caption={t("desk.officers")}
        captionUnseen
        columns={["desk.name", "desk.email", "desk.role", "desk.region", "desk.state"].map((key) => ({
          label: t(key as DeskKey),
        }))}
        rows={page.items.map(({ id, name, email, role, region, suspended }) => [
          <a href={`${here}/${id}`}>
            <bdi>{name}</bdi>
          </a>,
          <QuotedName text={email} />,
          role ? t(`desk.role.${role}`) : "",
          region ? t(`region.${region}`) : t("desk.region_all"),
          t(suspended ? "desk.state_suspended" : "desk.state_open"),
        ])}
      />
      <Pages s={s} next={page.next && `${here}?after=${page.next}`} first={continued ? here : undefined} />
      <h2>{t("desk.invite")}</h2>
      <p>{t("desk.invite_lead")}</p>
      <Inviting {...props} />
    </DeskPage>
  );
};

const Inviting = ({ s, hidden, typed, errors }: StaffPageProps) => {
  const field = (name: string) => ({
    s,
    name,
    label: staffLabel(s)(name) ?? name,
    value: single(typed, name),
    error: errorOf(errors, name),
  });
  return (
    <Form action={`/${s.language}/desk/registration/officers`} hidden={hidden} guarded>
      <TextField {...field("name")} autocomplete="off" />
      <TextField {...field("email")} type="email" autocomplete="off" />
      <RightsFields s={s} typed={typed} errors={errors} />
      <SelectField {...field("language")} choices={languages.map((value) => ({ value, label: ownNames[value] }))} />
      <Submit name="decision" value="invite" label={s.t("desk.invite_send")} />
    </Form>
  );
};

/** Role and region of a member of staff. */
export const RightsFields = ({ s, typed, errors }: Pick<Frame, "s"> & Typed) => {
  const { t } = s;
  const field = (name: string) => ({
    s,
    name,
    label: staffLabel(s)(name) ?? name,
    value: single(typed, name),
    error: errorOf(errors, name),
  });
  return (
    <>
      <SelectField
        {...field("role")}
        choices={staffRoles.map((value) => ({ value, label: t(`desk.role.${value}`) }))}
      />
      <SelectField
        {...field("region")}
        hint={t("desk.limit_region_hint")}
        prompt={t("desk.no_limit")}
        choices={deskRegions.map((value) => ({ value, label: t(`region.${value}`) }))}
      />
    </>
  );
};
