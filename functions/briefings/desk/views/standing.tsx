import { statusIn } from "#shared/standing/standing-words.ts";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { signUpStatuses } from "../../briefings.ts";
import { addressOf, type SessionPageProps } from "./session-props.ts";

/** How many places are taken now, and how many sign-ups stood where when they were counted last. */
export const Standing = (props: SessionPageProps) => {
  const { s, hidden, taken, figures, counting, path } = props;
  const statuses = signUpStatuses.filter((status) => figures?.tally.statuses[status]);
  return (
    <section id="standing">
      <h2>{s.t("standing.title")}</h2>
      {taken && (
        <p data-taken={taken.taken}>{s.t("standing.taken", { count: taken.taken, capacity: taken.capacity })}</p>
      )}
      {figures && (
        <p class="light">
          {s.t("figures.counted")} <When s={s} instant={figures.at} />
        </p>
      )}
      {counting && (
        <p data-counting>
          {s.t("figures.counting")} <a href={`/${s.language}${path.replace(/\?.*/, "")}`}>{s.t("job.look_again")}</a>
        </p>
      )}
      {statuses.length > 0 && (
        <Table
          caption={s.t("standing.title")}
          captionUnseen
          columns={[{ label: s.t("desk.status") }, { label: s.t("figures.count"), numeric: true }]}
          rows={statuses.map((status) => [
            statusIn(s, { kind: "signUp", status }),
            <span data-standing={status}>{figures?.tally.statuses[status]}</span>,
          ])}
        />
      )}
      <Form action={addressOf(props)} hidden={hidden}>
        <Submit name="decision" value="count" label={s.t("figures.count_now")} kind="secondary" />
      </Form>
    </section>
  );
};
