import { type Language, languages, ownNames } from "#shared/languages.ts";
import type { Person } from "#shared/people.ts";
import { draftDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { keptRow } from "#shared/retention/kept-rows.ts";
import { timeZones } from "#shared/time.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { Table } from "#shared/ui/table.tsx";
import { downloadPath, erasePath, home, keptPath } from "../addresses.ts";
import type { RightsSpeech } from "../rights-words.ts";
import { type KindName, kindNames } from "../shapes.ts";
import { heldOf } from "./held.ts";

interface Shown {
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: readonly FieldError[];
}

interface HomePageProps {
  readonly s: RightsSpeech;
  readonly path: string;
  readonly user: User;
  readonly hidden: Readonly<Record<string, string>>;
  readonly person: Person;
  readonly counts: Readonly<Record<KindName, { readonly count: number; readonly more: boolean }>>;
  readonly shown: Shown | undefined;
  readonly done: string | undefined;
}

const labels = { name: "my_data.name", language: "my_data.language", timeZone: "my_data.zone" } as const;
const isLabelled = (field: string): field is keyof typeof labels => Object.hasOwn(labels, field);

const Account = ({ s, person, hidden, shown }: HomePageProps) => {
  const { typed, errors } = shown ?? { typed: undefined, errors: undefined };
  return (
    <>
      <h2>{s.t("my_data.account")}</h2>
      <p>
        {s.t("my_data.address", { email: person.email })}{" "}
        <a href={`/${s.language}/me/address`}>{s.t("my_data.address.change")}</a>
      </p>
      <Form action={`/${s.language}${home}`} hidden={hidden}>
        <TextField
          s={s}
          name="name"
          autocomplete="name"
          label={s.t("my_data.name")}
          value={typed?.name ?? person.name}
          error={errorOf(errors, "name")}
        />
        <SelectField
          s={s}
          name="language"
          label={s.t("my_data.language")}
          choices={languages.map((value: Language) => ({ value, label: ownNames[value] }))}
          value={typed?.language ?? person.language}
          error={errorOf(errors, "language")}
        />
        <SelectField
          s={s}
          name="timeZone"
          label={s.t("my_data.zone")}
          choices={[...new Set([person.timeZone, ...timeZones()])]
            .filter((value) => value !== "")
            .map((value) => ({ value, label: value }))}
          value={typed?.timeZone ?? person.timeZone}
          error={errorOf(errors, "timeZone")}
        />
        <Submit label={s.t("my_data.save")} />
      </Form>
    </>
  );
};

const Held = ({ s, counts }: HomePageProps) => (
  <Table
    caption={s.t("my_data.held")}
    captionUnseen
    columns={[
      { label: s.t("my_data.what") },
      { label: s.t("my_data.how_many"), numeric: true },
      { label: s.t("my_data.why") },
      { label: s.t("my_data.who") },
      { label: s.t("my_data.how_long") },
      { label: s.t("my_data.where") },
    ]}
    rows={kindNames.map((kind) => {
      const { count, more } = counts[kind];
      const { rule, who, where, byMail } = heldOf[kind];
      const { why, howLong } = keptRow(s, rule);
      return [
        <span data-kind={kind} data-count={count}>
          {s.t(`kind.${kind}`)}
        </span>,
        more ? s.t("my_data.and_more", { count }) : String(count),
        why,
        s.t(`who.${who}`),
        howLong,
        where ? (
          <a href={`/${s.language}${where}`}>{s.t("my_data.open")}</a>
        ) : (
          s.t(byMail ? "my_data.by_mail" : "my_data.here")
        ),
      ];
    })}
  />
);

/** What is held of whoever is signed in, and what they can do about it. */
export const HomePage = (props: HomePageProps) => {
  const { s, path, user, person, hidden, shown, done } = props;
  return (
    <Page s={s} title={s.t("my_data.title")} path={path} user={user} wrong={Boolean(shown)} wide>
      <ErrorSummary
        s={s}
        errors={shown?.errors}
        labelOf={(field) => (isLabelled(field) ? s.t(labels[field]) : undefined)}
      />
      {done === "saved" && (
        <Notice s={s} kind="success">
          <p>{s.t("my_data.saved")}</p>
        </Notice>
      )}
      <h1>{s.t("my_data.title")}</h1>
      <p>{s.t("my_data.lead")}</p>
      <Account {...props} />
      <h2>{s.t("my_data.held")}</h2>
      <Held {...props} />
      <p>{s.t("my_data.travel")}</p>
      <p>{s.t("my_data.unknown", { count: draftDays })}</p>
      <p>
        <a href={`/${s.language}${keptPath}`}>{s.t("kept_page.title")}</a>
      </p>
      <h2>{s.t("my_data.record")}</h2>
      <p>{s.t("my_data.record.text")}</p>
      <p>
        {s.t("my_data.record.number")} <code>{person.id}</code>
      </p>
      <h2>{s.t("my_data.download")}</h2>
      <p>{s.t("my_data.download.text")}</p>
      <p>{s.t("my_data.download.large")}</p>
      <Form action={`/${s.language}${downloadPath}`} hidden={hidden}>
        <Submit label={s.t("my_data.download.button")} kind="secondary" />
      </Form>
      <h2>{s.t("erase.title")}</h2>
      <p>{s.t("my_data.erase.text")}</p>
      <p>
        <a href={`/${s.language}${erasePath}`}>{s.t("my_data.erase.link")}</a>
      </p>
    </Page>
  );
};
