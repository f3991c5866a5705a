import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Notice } from "#shared/ui/notice.tsx";
import { Page } from "#shared/ui/page.tsx";
import { single } from "#shared/web/forms.ts";
import type { Tried } from "#shared/web/tried.ts";
import { backPath } from "../../addresses.ts";
import type { ReportsSpeech } from "../reports-words.ts";
import { Leaving } from "./leaving.tsx";

interface BackPageProps extends Tried {
  readonly s: ReportsSpeech;
  readonly path: string;
  /** Whether everything was removed just now. */
  readonly removed: boolean;
}

/** Where one comes back with a number and a code. It says nothing of what lies behind. */
export const BackPage = ({ s, path, removed, errors, typed = {} }: BackPageProps) => (
  <Page s={s} title={s.t("back.title")} path={path} wrong={Boolean(errors)}>
    <Leaving s={s} />
    <ErrorSummary s={s} errors={errors} labelOf={() => s.t("back.code")} />
    {removed && (
      <Notice s={s} kind="success">
        <p>{s.t("back.removed")}</p>
      </Notice>
    )}
    <h1>{s.t("back.title")}</h1>
    <p>{s.t("back.lead")}</p>
    <Form action={`/${s.language}${backPath}`}>
      <TextField
        s={s}
        name="reference"
        label={s.t("back.reference")}
        value={single(typed, "reference")}
        autocomplete="off"
        short
      />
      <TextField s={s} name="code" label={s.t("back.code")} error={errorOf(errors, "code")} autocomplete="off" />
      <Submit label={s.t("back.open")} />
    </Form>
  </Page>
);
