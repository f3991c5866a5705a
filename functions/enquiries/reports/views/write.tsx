import { reportDays, reportKeptDays } from "#shared/promises.ts";
import { ChoiceField } from "#shared/ui/choices.tsx";
import { Conflict } from "#shared/ui/conflict.tsx";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Honeypot, Submit } from "#shared/ui/forms.tsx";
import { Page } from "#shared/ui/page.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { backPath, reportPath } from "../../addresses.ts";
import { ways } from "../report.ts";
import type { ReportsSpeech } from "../reports-words.ts";
import { Leaving } from "./leaving.tsx";

interface WritePageProps extends Tried {
  readonly s: ReportsSpeech;
  readonly path: string;
}

const fields = ["what", "where", "when", "whom", "reach", "email", "channel", "share"] as const;
type Field = (typeof fields)[number];

const labelIn = (s: ReportsSpeech) => (field: string) => {
  const known = fields.find((name) => name === field);
  return known && s.t(`write.${known}`);
};

const Fields = ({ s, errors, typed = {} }: WritePageProps) => {
  const field = (name: Field) => ({
    s,
    name,
    label: s.t(`write.${name}`),
    value: single(typed, name) || undefined,
    error: errorOf(errors, name),
  });
  return (
    <>
      <TextArea {...field("what")} hint={s.t("write.what.hint")} max={5000} rows={8} />
      <TextField {...field("where")} optional />
      <TextField {...field("when")} optional />
      <TextArea {...field("whom")} hint={s.t("write.whom.hint")} optional max={1000} rows={3} />
      <ChoiceField
        {...field("reach")}
        choices={ways.map((way) => ({ value: way, label: s.t(`way.${way}`), hint: s.t(`way.${way}.hint`) }))}
      />
      <TextField {...field("email")} type="email" hint={s.t("write.email.hint")} optional />
      <TextField {...field("channel")} hint={s.t("write.channel.hint")} optional />
      <ChoiceField
        {...field("share")}
        hint={s.t("write.share.hint")}
        choices={(["yes", "no"] as const).map((value) => ({ value, label: s.t(`form.${value}`) }))}
      />
    </>
  );
};

/** Writing to the secretariat alone. */
export const WritePage = (props: WritePageProps) => {
  const { s, path, errors, conflict } = props;
  return (
    <Page s={s} title={s.t("write.title")} path={path} wrong={Boolean(errors)}>
      <Leaving s={s} />
      <ErrorSummary s={s} errors={errors} labelOf={labelIn(s)} />
      <Conflict s={s} code={conflict} />
      <h1>{s.t("write.title")}</h1>
      <p class="lead">{s.t("write.lead")}</p>
      <p>
        <strong>{s.t("write.emergency")}</strong>
      </p>
      <ul>
        <li>{s.t("write.who")}</li>
        <li>{s.t("write.little")}</li>
        <li>{s.t("write.days", { count: reportDays })}</li>
        <li>{s.t("write.kept", { count: reportKeptDays })}</li>
        <li>{s.t("write.remove")}</li>
      </ul>
      <p>
        <a href={`/${s.language}${backPath}`}>{s.t("write.back")}</a>
      </p>
      <Form action={`/${s.language}${reportPath}`}>
        <Fields {...props} />
        <Honeypot s={s} />
        <Submit label={s.t("write.send")} />
      </Form>
    </Page>
  );
};
