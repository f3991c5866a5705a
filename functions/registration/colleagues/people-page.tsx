import { focalPointRoles, mayForOrganization, mostFocalPoints } from "#shared/focal-points.ts";
import type { Organization } from "#shared/organizations.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary } from "#shared/ui/errors.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { Table } from "#shared/ui/table.tsx";
import { Day } from "#shared/ui/when.tsx";
import { type Form, single } from "#shared/web/forms.ts";
import type { PossibleDecision } from "../obstacles.ts";
import type { ColleagueSpeech } from "./colleague-words.ts";
import { type FocalPoint, rights } from "./focal-points-of.ts";
import { InviteForm, OpenInvitations } from "./people-invited.tsx";
import { AboutOne, Leaving } from "./people-parting.tsx";

export interface PeoplePageProps {
  readonly s: ColleagueSpeech;
  readonly path: string;
  readonly user: User;
  readonly organization: Organization;
  readonly focalPoints: readonly FocalPoint[];
  /** The one who reads. */
  readonly me: string;
  readonly possible: readonly PossibleDecision[];
  readonly hidden: Readonly<Record<string, string>>;
  /** The decision that was just taken. */
  readonly done?: string | undefined;
  readonly typed?: Form | undefined;
  readonly errors?: readonly FieldError[] | undefined;
  readonly conflict?: string | undefined;
}

const told = ["invite", "invite_again", "take_back", "remove", "hand_over", "accept"] as const;

const Done = ({ s, done }: Pick<PeoplePageProps, "s" | "done">) => {
  const known = told.find((name) => name === done);
  return known ? (
    <Notice s={s} kind="success">
      <p>{s.t(`people.done.${known}`)}</p>
    </Notice>
  ) : null;
};

const FocalPoints = (props: PeoplePageProps) => {
  const { s, focalPoints, me, organization, possible } = props;
  const acts = possible.includes("remove") || possible.includes("hand_over");
  return (
    <Table
      caption={s.t("people.now")}
      columns={[
        { label: s.t("people.name") },
        { label: s.t("people.email") },
        { label: s.t("people.role") },
        { label: s.t("people.since") },
        ...(acts ? [{ label: s.t("people.actions"), actions: true }] : []),
      ]}
      rows={focalPoints.map((one) => [
        <>
          {one.name ? <QuotedName text={one.name} /> : s.t("people.none")} {one.id === me && s.t("people.you")}
        </>,
        <bdi dir="ltr">{one.email}</bdi>,
        <span data-role={one.role}>{s.t(`role.${one.role}`)}</span>,
        <Day s={s} instant={one.since} zone={organization.profile.contactTimeZone || "UTC"} />,
        ...(acts ? [one.role === "colleague" && <AboutOne {...props} one={one} />] : []),
      ])}
    />
  );
};

const Rights = ({ s }: Pick<PeoplePageProps, "s">) => (
  <Table
    caption={s.t("people.may")}
    columns={[{ label: s.t("people.may.what") }, ...focalPointRoles.map((role) => ({ label: s.t(`role.${role}`) }))]}
    rows={rights.map((right) => [
      s.t(`right.${right}`),
      ...focalPointRoles.map((role) => s.t(mayForOrganization(role, right) ? "form.yes" : "form.no")),
    ])}
  />
);

/** Who acts for an organization, what each may do, and what can be changed about it. */
export const PeoplePage = (props: PeoplePageProps) => {
  const { s, path, user, organization, typed = {}, errors, conflict, me } = props;
  const { reference = "", personId, invited = [] } = organization;
  const labels: Readonly<Record<string, string>> = {
    name: s.t("people.field.name"),
    email: s.t("people.field.email"),
    language: s.t("people.field.language"),
    text: s.t("people.remove.why"),
  };
  return (
    <Page s={s} title={s.t("people.title")} path={path} user={user} wrong={Boolean(errors)} wide>
      <p>
        <a href={`/${s.language}/me/cases/${reference}`}>{s.t("case.title", { reference })}</a>
      </p>
      <ErrorSummary
        s={s}
        errors={errors}
        labelOf={(field) => labels[field]}
        idOf={(field) => (field === "text" ? `text-${single(typed, "colleague")}` : field)}
      />
      <Conflict s={s} code={conflict} />
      <Done {...props} />
      <h1>{s.t("people.title")}</h1>
      <p class="lead">{s.t("people.lead", { most: mostFocalPoints })}</p>
      <p>{s.t("people.mails")}</p>
      <FocalPoints {...props} />
      {invited.length > 0 && <OpenInvitations {...props} />}
      <InviteForm {...props} />
      <Rights s={s} />
      <Leaving {...props} />
      {personId === me && <p>{s.t("people.lead_stays")}</p>}
    </Page>
  );
};
