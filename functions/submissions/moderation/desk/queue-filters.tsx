import { SelectField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { deskRegions } from "#shared/vocabularies.ts";
import { home } from "./frame.tsx";
import { addressOf, callName, type QueuePageProps } from "./queue-address.ts";

/** Narrows a queue to a region or a call. */
export const QueueFilters = (props: QueuePageProps) => {
  const { s, session, query, calls } = props;
  const { t } = s;
  const limit = session.role === "officer" ? session.region : undefined;
  return (
    <>
      {limit && <p>{t("queue.region_only", { region: t(`region.${limit}`) })}</p>}
      {query.call && (
        <p>
          {t("queue.call_only", { call: callName(props, query.call) })}{" "}
          <a href={addressOf(props, { call: "" })}>{t("queue.call_all")}</a>
        </p>
      )}
      {(!limit || calls.length > 0) && (
        <Form action={`/${s.language}${home}`} method="get" hidden={{ status: query.status }}>
          {!limit && (
            <SelectField
              s={s}
              name="region"
              label={t("queue.region")}
              choices={deskRegions.map((value) => ({ value, label: t(`region.${value}`) }))}
              value={query.region}
              prompt={t("queue.region_all")}
            />
          )}
          <SelectField
            s={s}
            name="call"
            label={t("queue.call")}
            choices={calls.map(({ id }) => ({ value: id, label: callName(props, id) }))}
            value={query.call}
            prompt={t("queue.call_all")}
          />
          <Submit label={t("queue.filter")} kind="secondary" />
        </Form>
      )}
    </>
  );
};
