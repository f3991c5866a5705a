import type { Call, Forum } from "#shared/forums.ts";
import type { Job } from "#shared/jobs.ts";
import type { Reach } from "#shared/tell-page.ts";
import { Buttons } from "#shared/ui/forms.tsx";
import { ToldProse } from "#shared/ui/told-prose.tsx";
import type { Refused } from "#shared/web/refused.ts";
import { type CallDecision, callDecisions, datesOf } from "../forums.ts";
import type { Warning } from "../warnings.ts";
import { fieldsOfCallDecision } from "./decision-fields.ts";
import { DecisionForm } from "./decision-form.tsx";
import { asForm } from "./form-input.ts";
import type { Frame } from "./frame.tsx";
import { WhoIsTold } from "./reach.tsx";
import { Warnings } from "./warnings.tsx";

export interface CallDeskPageProps extends Frame {
  readonly forum: Forum;
  readonly call: Call;
  readonly possible: readonly CallDecision[];
  readonly warnings: readonly Warning[];
  readonly jobs: readonly Job[];
  readonly reach: ReadonlyMap<string, Reach>;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

/** A call at the desk. */
export const addressOf = ({ s, forum, call }: Pick<CallDeskPageProps, "s" | "forum" | "call">) =>
  `/${s.language}/desk/forums/${forum.id}/calls/${call.id}`;

const datesAsForm = (call: Call) =>
  asForm({ zone: call.zone, ...Object.fromEntries(datesOf(call).map((name) => [name, call[name]])) }, call.zone);

const Deciding = (props: CallDeskPageProps & { readonly name: CallDecision }) => {
  const { s, now, call, name, reach, warnings } = props;
  const row = callDecisions[name];
  const mail = "mail" in row ? row.mail : undefined;
  return (
    <DecisionForm
      {...props}
      action={addressOf(props)}
      decision={name}
      names={fieldsOfCallDecision(name, call, now)}
      version={call.version}
      values={datesAsForm(call)}
      zone={call.zone}
    >
      {mail && (
        <>
          {(name === "publish" || name === "reschedule") && <Warnings s={s} warnings={warnings} />}
          <WhoIsTold s={s} reach={reach.get(mail)} regions={name === "publish" ? call.regions : []} />
        </>
      )}
    </DecisionForm>
  );
};

/** What can be decided about a call, but for editing it. */
export const Decisions = (props: CallDeskPageProps) => {
  const { s, now, call, possible } = props;
  const decides = possible.filter((name) => name !== "edit");
  const isPlain = (name: CallDecision) => fieldsOfCallDecision(name, call, now).length === 0;
  return (
    <section id="decide">
      <h2>{s.t("desk.decide")}</h2>
      {decides.length === 0 && <p>{s.t("desk.decide_none")}</p>}
      {!call.extensible && (
        <>
          <p>{s.t("call.not_extensible")}</p>
          <ToldProse s={s} texts={call.notExtensibleWhy} />
        </>
      )}
      {decides.some(isPlain) && (
        <Buttons>
          {decides.filter(isPlain).map((name) => (
            <Deciding {...props} name={name} />
          ))}
        </Buttons>
      )}
      {decides
        .filter((name) => !isPlain(name))
        .map((name) => (
          <Deciding {...props} name={name} />
        ))}
    </section>
  );
};
