import type { Letter } from "#shared/letters.ts";
import type { Person } from "#shared/people.ts";
import { confirmationHours, missedDays } from "#shared/promises.ts";
import type { FieldError } from "#shared/refusal.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page, type User } from "#shared/ui/page.tsx";
import { LetterTable } from "../views/me.tsx";
import type { DeliverySpeech } from "./delivery-words.ts";

interface AddressPageProps {
  readonly s: DeliverySpeech;
  readonly path: string;
  readonly user: User;
  readonly person: Person;
  readonly isStopped: boolean;
  readonly missed: readonly Letter[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly typed: string;
  readonly errors?: readonly FieldError[] | undefined;
  /** What was done just now. */
  readonly done: string | undefined;
}

const Told = ({ s, done }: Pick<AddressPageProps, "s" | "done">) => {
  if (done === "again")
    return (
      <Notice s={s} kind="success">
        <p>{s.t("address.missed.done")}</p>
      </Notice>
    );
  if (done !== "asked") return null;
  return (
    <Notice s={s} kind="success" title={s.t("address.sent.title")}>
      <p>{s.t("address.sent.text", { hours: confirmationHours })}</p>
    </Notice>
  );
};

/** Where mails go, a form to change that, and what did not arrive. */
export const AddressPage = (props: AddressPageProps) => {
  const { s, path, user, person, isStopped, missed, hidden, typed, errors } = props;
  const here = `/${s.language}/me/address`;
  return (
    <Page s={s} title={s.t("address.title")} path={path} user={user} wrong={Boolean(errors)}>
      <ErrorSummary s={s} errors={errors} labelOf={() => s.t("address.field")} />
      <Told {...props} />
      <p>
        <a href={`/${s.language}/me`}>{s.t("me.title")}</a>
      </p>
      <h1>{s.t("address.title")}</h1>
      <p data-stopped={isStopped ? "" : undefined}>
        {s.t(isStopped ? "address.banner.text" : "address.now", { email: person.email })}
      </p>
      <Form action={here} hidden={hidden}>
        <TextField
          s={s}
          name="email"
          type="email"
          autocomplete="email"
          label={s.t("address.field")}
          hint={isStopped ? s.t("address.hint") : undefined}
          value={typed}
          error={errorOf(errors, "email")}
        />
        <Submit label={s.t("address.send")} />
      </Form>
      {!isStopped && (
        <>
          <h2>{s.t("address.missed")}</h2>
          {missed.length === 0 ? (
            <p>{s.t("address.missed.none", { days: missedDays })}</p>
          ) : (
            <>
              <p>{s.t("address.missed.lead", { days: missedDays })}</p>
              <LetterTable
                s={s}
                letters={missed}
                at={({ id }) => `/${s.language}/me/letters/${id}`}
                zone={person.timeZone}
              />
              <Form action={`${here}/again`} hidden={hidden}>
                <Submit label={s.t("address.missed.again")} />
              </Form>
            </>
          )}
        </>
      )}
    </Page>
  );
};
