import type { InputRules } from "#shared/inputs/input-rules.ts";
import { JobTable } from "#shared/ui/desk/jobs.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { When } from "#shared/ui/when.tsx";
import { datesOf } from "../forums.ts";
import { History, happenings } from "../views/history.tsx";
import { PhaseTag } from "../views/phase.tsx";
import { Title, titleIn } from "../views/texts.tsx";
import { addressOf, type CallDeskPageProps, Decisions } from "./call-decisions.tsx";
import { openFields, sectionsOf } from "./decision-fields.ts";
import type { DeskKey } from "./desk-words.ts";
import { DeskPage } from "./frame.tsx";
import { Done, RefusedNotice } from "./refused.tsx";
import { sectionTitle } from "./section-page.tsx";
import { Warnings } from "./warnings.tsx";

const Sections = (props: CallDeskPageProps) => {
  const { s, now, call, possible } = props;
  return (
    <section>
      <h2>{s.t("desk.sections")}</h2>
      <ul>
        {sectionsOf(call).map((section) => {
          const open = possible.includes("edit") && openFields(section, call, now).length > 0;
          return (
            <li>
              {open ? (
                <a href={`${addressOf(props)}/${section}`}>{sectionTitle(s, section, call)}</a>
              ) : (
                <>
                  {sectionTitle(s, section, call)} <span class="light">{s.t("desk.fixed")}</span>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
};

const ofApplications = ({ s: { t }, call }: CallDeskPageProps) => [
  { label: t("field.circulationDays"), value: String(call.circulationDays) },
  { label: t("field.quota"), value: `${call.quota} + ${call.reserves}` },
  { label: t("field.documents"), value: String(call.documents.length) },
  { label: t("field.doors"), value: String(call.doors.length) },
];

const ofInputs = ({ s: { t } }: CallDeskPageProps, inputs: InputRules) => [
  { label: t("field.inputs.submitters"), value: inputs.submitters.map((kind) => t(`submitter.${kind}`)).join("; ") },
  { label: t("field.inputs.types"), value: inputs.types.map((type) => t(`type.${type}`)).join("; ") },
  { label: t("field.inputs.mostText"), value: String(inputs.mostText) },
  { label: t("field.inputs.mostFiles"), value: String(inputs.mostFiles) },
  { label: t("field.inputs.lateAccepted"), value: t(inputs.lateAccepted ? "form.yes" : "form.no") },
  { label: t("field.inputs.questions"), value: String(inputs.questions.length) },
];

const Facts = (props: CallDeskPageProps) => {
  const { s, call } = props;
  const { t } = s;
  return (
    <SummaryList
      s={s}
      rows={[
        { label: t("field.id"), value: <bdi>{call.id}</bdi> },
        { label: t("field.regions"), value: call.regions.map((region) => t(`region.${region}`)).join("; ") },
        { label: t("field.purpose"), value: t(`purpose.${call.purpose}`) },
        ...(call.inputs ? [] : [{ label: t("field.accreditation"), value: t(`track.${call.accreditation}`) }]),
        ...datesOf(call).map((name) => ({
          label: t(`field.${name}`),
          value: <When s={s} instant={call[name]} zone={call.zone} />,
        })),
        { label: t("field.graceMinutes"), value: String(call.graceMinutes) },
        ...(call.inputs ? ofInputs(props, call.inputs) : ofApplications(props)),
      ]}
    />
  );
};

/** A call with everything about it, and what can be decided now. */
export const CallDeskPage = (props: CallDeskPageProps) => {
  const { s, now, forum, call, warnings, refused, done } = props;
  const { t } = s;
  const prepared = call.status === "planned" || call.status === "postponed";
  return (
    <DeskPage
      {...props}
      title={titleIn(s, call.title)}
      wrong={refused?.status === 422}
      above={[
        ["", t("desk.forums")],
        [`/${forum.id}`, <Title s={s} texts={forum.title} />],
      ]}
    >
      <RefusedNotice s={s} refused={refused} />
      <Done s={s} done={done} />
      <h1>
        <Title s={s} texts={call.title} /> <PhaseTag s={s} now={now} call={call} />
      </h1>
      {call.status !== "planned" && (
        <p>
          <a href={`/${s.language}/forums/${forum.id}#${call.id}`}>{t("desk.public_page")}</a>
        </p>
      )}
      <Warnings s={s} warnings={warnings.filter(({ code }) => prepared || code === "contradiction")} />
      <Facts {...props} />
      <JobTable {...props} labelOf={(kind) => t(`job.${kind}` as DeskKey)} />
      <Decisions {...props} />
      <Sections {...props} />
      {call.history.length > 0 && (
        <>
          <h2>{t("forum.history")}</h2>
          <History s={s} entries={happenings({ events: [], history: [] }, [call])} />
        </>
      )}
    </DeskPage>
  );
};
