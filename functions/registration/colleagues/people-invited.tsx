import { mostFocalPoints } from "#shared/focal-points.ts";
import { languages, ownNames } from "#shared/languages.ts";
import { focalInvitationDays } from "#shared/promises.ts";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { single } from "#shared/web/forms.ts";
import { placesTaken } from "./colleague-decisions.ts";
import type { PeoplePageProps } from "./people-page.tsx";

/** Where the forms of the page go. */
export const peoplePath = ({ s, organization }: Pick<PeoplePageProps, "s" | "organization">) =>
  `/${s.language}/me/cases/${organization.reference}/people`;

const again = ["invite_again", "take_back"] as const;

export const OpenInvitations = (props: PeoplePageProps) => {
  const { s, organization, possible, hidden } = props;
  const offered = again.filter((decision) => possible.includes(decision));
  return (
    <Table
      caption={s.t("people.invited")}
      columns={[
        { label: s.t("people.name") },
        { label: s.t("people.email") },
        { label: s.t("people.language") },
        { label: s.t("people.until") },
        ...(offered.length > 0 ? [{ label: s.t("people.actions"), actions: true }] : []),
      ]}
      rows={(organization.invited ?? []).map(({ id, name, email, language, key }) => [
        <QuotedName text={name} />,
        <bdi dir="ltr">{email}</bdi>,
        <span lang={language}>{ownNames[language]}</span>,
        <When s={s} instant={key.until} zone={organization.profile.contactTimeZone || "UTC"} />,
        ...(offered.length > 0
          ? [
              <Form action={peoplePath(props)} hidden={{ ...hidden, invitation: id }}>
                <Buttons>
                  {offered.map((decision) => (
                    <Submit name="decision" value={decision} label={s.t(`people.${decision}`)} kind="secondary" />
                  ))}
                </Buttons>
              </Form>,
            ]
          : []),
      ])}
    />
  );
};

/** The form to invite somebody with, or why there is none now. */
export const InviteForm = (props: PeoplePageProps) => {
  const { s, organization, possible, hidden, typed = {}, errors } = props;
  if (!possible.includes("invite"))
    return possible.includes("take_back") || possible.includes("remove") || possible.includes("hand_over")
      ? placesTaken(organization) >= mostFocalPoints && <p>{s.t("people.full")}</p>
      : null;
  const isTried = single(typed, "decision") === "invite";
  const field = (name: "name" | "email" | "language") => ({
    s,
    name,
    label: s.t(`people.field.${name}`),
    value: isTried ? single(typed, name) : undefined,
    error: isTried ? errorOf(errors, name) : undefined,
  });
  return (
    <section>
      <h2>{s.t("people.invite")}</h2>
      <p>{s.t("people.invite.lead", { days: focalInvitationDays })}</p>
      <Form action={peoplePath(props)} hidden={hidden} guarded>
        <TextField {...field("name")} />
        <TextField {...field("email")} type="email" />
        <SelectField {...field("language")} choices={languages.map((value) => ({ value, label: ownNames[value] }))} />
        <Submit name="decision" value="invite" label={s.t("people.invite.send")} />
      </Form>
    </section>
  );
};
