import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { Opened } from "./casework.ts";
import type { ColleagueSpeech } from "./colleague-words.ts";
import { rightsOf } from "./focal-points-of.ts";

interface InvitationPageProps extends Opened {
  readonly s: ColleagueSpeech;
  readonly path: string;
}

/** What the mailed link opens: nothing happens before a button is pressed. */
export const InvitationPage = ({ s, path, organization, invitation }: InvitationPageProps) => {
  const { profile, reference } = organization;
  return (
    <Page s={s} title={s.t("invitation.title")} path={path}>
      <h1>{s.t("invitation.title")}</h1>
      <p class="lead">{s.t("invitation.lead")}</p>
      <SummaryList
        s={s}
        rows={[
          { label: s.t("invitation.organization"), value: <QuotedName text={profile.name ?? ""} /> },
          { label: s.t("invitation.by"), value: profile.contactName && <QuotedName text={profile.contactName} /> },
          { label: s.t("invitation.reference"), value: <span dir="ltr">{reference}</span> },
          { label: s.t("invitation.name"), value: <QuotedName text={invitation.name} /> },
        ]}
      />
      <p>{s.t("invitation.may")}</p>
      <ul>
        {rightsOf("colleague").map((right) => (
          <li>{s.t(`right.${right}`)}</li>
        ))}
      </ul>
      <p>{s.t("invitation.seen")}</p>
      <Form action={`/${s.language}${path}`}>
        <Buttons>
          <Submit name="decision" value="accept" label={s.t("invitation.accept")} />
          <Submit name="decision" value="decline_invitation" label={s.t("invitation.decline")} kind="secondary" />
        </Buttons>
      </Form>
    </Page>
  );
};

export const DeclinedPage = ({ s, path }: Pick<InvitationPageProps, "s" | "path">) => (
  <Page s={s} title={s.t("invitation.declined.title")} path={path}>
    <h1>{s.t("invitation.declined.title")}</h1>
    <p>{s.t("invitation.declined.text")}</p>
  </Page>
);
