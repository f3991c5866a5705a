import { type Material, materialKinds, mostMaterials } from "#shared/briefings/briefing.ts";
import { languages, ownNames } from "#shared/languages.ts";
import { Toggle } from "#shared/ui/choices.tsx";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { SelectField, TextArea, TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { When } from "#shared/ui/when.tsx";
import { rowNumbers } from "#shared/web/form-values.ts";
import { single } from "#shared/web/forms.ts";
import type { Refused } from "#shared/web/refused.ts";
import { briefingPath, deskPath } from "../../addresses.ts";
import { DeskPage, type OfBriefingProps } from "../frame.tsx";
import { longestOutcome } from "../given.ts";

interface AfterPageProps extends OfBriefingProps {
  /** Whether a session was held, so that there is something to post. */
  readonly over: boolean;
  readonly refused: Refused | undefined;
}

interface RowProps extends AfterPageProps {
  readonly row: number;
  readonly material: Partial<Material>;
}

/** Empty rows that are offered beside those that are filled. */
const spare = 3;

const Row = ({ s, row, material, refused }: RowProps) => {
  const { t } = s;
  const field = (part: keyof Material) => {
    const name = `materials.${row}.${part}`;
    const value = refused ? single(refused.form, name) : material[part];
    return { s, name, value, error: errorOf(refused?.errors, name) };
  };
  return (
    <fieldset class="field">
      <legend>{t("after.material", { number: row + 1 })}</legend>
      <SelectField
        {...field("kind")}
        label={t("after.kind")}
        choices={materialKinds.map((value) => ({ value, label: t(`material.${value}`) }))}
      />
      <TextField {...field("url")} type="url" label={t("after.url")} hint={t("after.url_hint")} />
      <SelectField
        {...field("language")}
        label={t("work.language")}
        choices={languages.map((value) => ({ value, label: ownNames[value] }))}
      />
      <TextField {...field("title")} label={t("after.name")} optional />
    </fieldset>
  );
};

const rowsOf = ({ briefing, refused }: AfterPageProps): number => {
  const sent = refused ? rowNumbers(refused.form, "materials", mostMaterials).length : 0;
  return Math.min(mostMaterials, Math.max(sent, briefing.materials.length + spare));
};

const Outcome = ({ s, briefing, refused }: AfterPageProps) => (
  <fieldset class="field" id="outcome" tabindex={-1}>
    <legend>{s.t("after.outcome")}</legend>
    <p class="hint">{s.t("after.outcome_hint")}</p>
    {languages.map((language) => {
      const name = `outcome.${language}`;
      return (
        <div lang={language}>
          <TextArea
            s={s}
            name={name}
            label={ownNames[language]}
            value={refused ? single(refused.form, name) : briefing.outcome[language]}
            error={errorOf(refused?.errors, name)}
            max={longestOutcome}
            rows={5}
          />
        </div>
      );
    })}
  </fieldset>
);

const PostForm = (props: AfterPageProps) => {
  const { s, hidden, briefing, refused } = props;
  const { t } = s;
  return (
    <Form
      action={`/${s.language}${deskPath(briefing.id)}/after`}
      hidden={{ ...hidden, version: String(briefing.version) }}
      guarded
    >
      <div id="materials" tabindex={-1}>
        {Array.from({ length: rowsOf(props) }, (_, row) => (
          <Row {...props} row={row} material={briefing.materials[row] ?? {}} />
        ))}
      </div>
      <Outcome {...props} />
      <Toggle
        s={s}
        name="tell"
        label={t("after.tell")}
        hint={t(briefing.materialsAt ? "after.tell_again" : "after.tell_hint")}
        checked={refused ? single(refused.form, "tell") === "true" : briefing.materialsAt === undefined}
      />
      <Submit name="decision" value="post_materials" label={t("after.post")} />
    </Form>
  );
};

const labelOf = (s: AfterPageProps["s"], field: string) => {
  const row = /^materials\.(\d+)\./.exec(field)?.[1];
  if (row !== undefined) return s.t("after.material", { number: Number(row) + 1 });
  if (field === "materials") return s.t("after.title");
  return /^outcome(\.|$)/.test(field) ? s.t("after.outcome") : undefined;
};

/** Recording, slides and summary of a briefing: on its page from then on, and told by mail when asked to. */
export const AfterPage = (props: AfterPageProps) => {
  const { s, briefing, over, refused } = props;
  const { t } = s;
  return (
    <DeskPage
      {...props}
      title={t("after.title")}
      wrong={refused?.status === 422}
      refusal={<RefusedNotice s={s} refused={refused} labelOf={(field) => labelOf(s, field)} idOf={(field) => field} />}
    >
      <p>{t("after.lead")}</p>
      {briefing.status !== "planned" && (
        <p>
          <a href={`/${s.language}${briefingPath(briefing.id)}`}>{t("desk.public_page")}</a>
        </p>
      )}
      {briefing.materialsAt && (
        <p class="light">
          {t("after.posted")} <When s={s} instant={briefing.materialsAt} />
        </p>
      )}
      {over ? <PostForm {...props} /> : <p data-over="no">{t("after.not_yet")}</p>}
    </DeskPage>
  );
};
