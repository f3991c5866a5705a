import type { Organization } from "#shared/organizations.ts";
import { type FieldName, fieldNames, fields, sections } from "#shared/profile.ts";
import type { FieldError } from "#shared/refusal.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { AnswersToCheck } from "./answers.tsx";
import type { CountryNames } from "./choices.ts";
import { type DraftProps, isDone, profileLabel, sectionPath } from "./draft.tsx";

interface CheckPageProps extends DraftProps {
  readonly countries: CountryNames;
  readonly hidden: Readonly<Record<string, string>>;
  /** Listed organizations that may be this one. */
  readonly alike: readonly Organization[];
  readonly errors?: readonly FieldError[] | undefined;
}

/** Whether it is registered already; how to join it, or to go on. */
const Alike = ({ s, countries, alike }: Pick<CheckPageProps, "s" | "countries" | "alike">) =>
  alike.length === 0 ? null : (
    <Notice s={s} kind="warning" title={s.t("check.alike")}>
      <ul data-alike>
        {alike.map(({ profile, language }) => (
          <li>
            <QuotedName language={language} text={profile.name ?? ""} /> ({countries.get(profile.country ?? "")})
          </li>
        ))}
      </ul>
      <p>{s.t("check.alike.own")}</p>
      <p>{s.t("check.alike.go_on")}</p>
    </Notice>
  );

/** Everything that was answered, what becomes public first, and the button that sends it. */
export const CheckPage = ({ s, path, organization, countries, hidden, alike, errors }: CheckPageProps) => {
  const { profile, language, email } = organization;
  const shown = profile.directoryListing !== "no" && !profile.unlisted;
  const isPublic = (name: FieldName) => shown && fields[name].visibility === "public";
  const changeAt = (name: FieldName) => `${sectionPath(s, fields[name].section)}#${name}`;
  const answers = { s, countries, profile, language, changeAt };
  const todo = sections.filter((section) => !isDone(profile, section));
  return (
    <Page s={s} title={s.t("check.title")} path={path} wrong={Boolean(errors)}>
      <p>
        <a href={`/${s.language}/registration/draft`}>{s.t("draft.title")}</a>
      </p>
      {errors && (
        <div class="problem" role="alert" tabindex={-1} data-focus>
          <h2>{s.t("error.answers_missing")}</h2>
          <ul>
            {errors.map((error) => (
              <li data-field={error.field} data-code={error.code}>
                <a href={changeAt(error.field as FieldName)}>{profileLabel(s)(error.field) ?? error.field}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <h1>{s.t("check.title")}</h1>
      <p class="lead">{s.t("check.lead")}</p>
      <h2>{s.t("check.public")}</h2>
      <p>{s.t(shown ? "check.public.text" : "check.public.none")}</p>
      {shown && <AnswersToCheck {...answers} names={fieldNames.filter(isPublic)} />}
      <h2>{s.t("check.inside")}</h2>
      <p>{s.t("check.inside.text")}</p>
      <AnswersToCheck
        {...answers}
        names={fieldNames.filter((name) => !isPublic(name))}
        first={[{ label: s.t("check.email"), value: <QuotedName text={email} />, visibility: "internal" }]}
        hidden={!shown}
      />
      <Alike s={s} countries={countries} alike={alike} />
      {todo.length === 0 ? (
        <Form action={`/${s.language}/registration/check`} hidden={hidden}>
          <Submit label={s.t("check.send")} />
        </Form>
      ) : (
        <Notice s={s} kind="warning">
          <p>{s.t("draft.incomplete")}</p>
          <ul>
            {todo.map((section) => (
              <li>
                <a href={sectionPath(s, section)}>{s.t(`section.${section}`)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </Page>
  );
};
