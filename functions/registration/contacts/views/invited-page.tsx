import type { Organization } from "#shared/organizations.ts";
import { Buttons, Form, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import type { InvitedSpeech } from "../contacts-words.ts";

interface InvitedPageProps {
  readonly s: InvitedSpeech;
  readonly path: string;
  readonly organization: Organization;
  readonly country: string | undefined;
}

/** What somebody was brought in with, and both ways on. */
export const InvitedPage = ({ s, path, organization, country }: InvitedPageProps) => {
  const { profile, language } = organization;
  const name = profile.contactName;
  return (
    <Page s={s} title={s.t("invited.title")} path={path}>
      <h1>{s.t("invited.title")}</h1>
      <p class="lead">{s.t("letter.contact.intro")}</p>
      <p>{s.t("letter.contact.why")}</p>
      <SummaryList
        s={s}
        rows={[
          {
            label: s.t("letter.fact.organization"),
            value: <QuotedName language={language} text={profile.name ?? ""} />,
          },
          { label: s.t("letter.fact.country"), value: country },
          ...(name ? [{ label: s.t("letter.fact.name"), value: <QuotedName text={name} /> }] : []),
        ]}
      />
      <p>{s.t("invited.text")}</p>
      <Form action={`/${s.language}${path}`}>
        <Buttons>
          <Submit name="decision" value="take_up" label={s.t("invited.accept")} />
          <Submit name="decision" value="refuse_invitation" label={s.t("invited.refuse")} kind="danger" />
        </Buttons>
      </Form>
    </Page>
  );
};

export const ErasedPage = ({ s, path }: Pick<InvitedPageProps, "s" | "path">) => (
  <Page s={s} title={s.t("invited.done.title")} path={path}>
    <h1>{s.t("invited.done.title")}</h1>
    <p>{s.t("invited.done.text")}</p>
  </Page>
);
