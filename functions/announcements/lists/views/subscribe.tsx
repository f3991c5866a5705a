import { newsKinds } from "#shared/announcements/news.ts";
import { confirmationHours } from "#shared/promises.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { announcementsHome, minePath, subscribePath } from "../addresses.ts";
import type { ListsSpeech } from "../lists-words.ts";
import { ChoiceFields, labelIn } from "./choice-fields.tsx";

interface Frame {
  readonly s: ListsSpeech;
  readonly path: string;
}

/** What one gets, and what stays as it is whatever one chooses. */
export const Promises = ({ s }: Pick<Frame, "s">) => (
  <ul>
    <li>{s.t("promise.daily")}</li>
    <li>{s.t("promise.stop")}</li>
    <li>{s.t("promise.decisions")}</li>
  </ul>
);

export const SubscribePage = ({ s, path, typed, errors }: Frame & Tried) => (
  <Page s={s} title={s.t("subscribe.title")} path={path} wrong={Boolean(errors)}>
    <p>
      <a href={`/${s.language}${announcementsHome}`}>{s.t("subscribe.back")}</a>
    </p>
    <ErrorSummary s={s} errors={errors} labelOf={labelIn(s)} />
    <h1>{s.t("subscribe.title")}</h1>
    <p>{s.t("subscribe.lead")}</p>
    <Promises s={s} />
    <p>
      <a href={`/${s.language}${minePath}`}>{s.t("subscribe.signed_in")}</a>
    </p>
    <Form action={`/${s.language}${subscribePath}`}>
      <TextField
        s={s}
        name="email"
        type="email"
        autocomplete="email"
        label={s.t("field.email")}
        hint={s.t("field.email.hint")}
        value={typed && single(typed, "email")}
        error={errorOf(errors, "email")}
      />
      <ChoiceFields
        s={s}
        typed={typed}
        errors={errors}
        chosen={{ language: s.language, kinds: [...newsKinds], regions: [], objectives: [] }}
      />
      <Honeypot s={s} />
      <Submit label={s.t("subscribe.send")} />
    </Form>
  </Page>
);

/** Says the same whatever became of the address that was typed. */
export const SentPage = ({ s, path }: Frame) => (
  <Page s={s} title={s.t("sent.title")} path={path}>
    <h1>{s.t("sent.title")}</h1>
    <p>{s.t("sent.text", { count: confirmationHours })}</p>
    <p>{s.t("sent.none")}</p>
    <p>
      <a href={`/${s.language}${subscribePath}`}>{s.t("sent.again")}</a>
    </p>
  </Page>
);
