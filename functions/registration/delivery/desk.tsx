import { deskPage } from "#shared/case-address.ts";
import type { Letter } from "#shared/letters.ts";
import type { MailTask } from "#shared/mail-tasks.ts";
import { holdsLink } from "#shared/missed.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { instantInWords } from "#shared/time.ts";
import { RefusedNotice } from "#shared/ui/desk/refused-notice.tsx";
import { errorOf } from "#shared/ui/errors.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { letterTitle } from "../views/letter-title.ts";
import { type Frame, frameOf, MailDesk } from "./desk-frame.tsx";
import { decideTask, isInReach } from "./mail-tasks.ts";

interface Shown {
  readonly task: MailTask;
  readonly letter: Letter | undefined;
}

interface TasksProps extends Frame {
  readonly shown: readonly Shown[];
  readonly page: ListPage<MailTask>;
  readonly continued: boolean;
  readonly done: string | undefined;
  /** The task whose form was refused. */
  readonly refused: (Refused & { readonly task: string }) | undefined;
}

const nameOf = ({ subject, address }: Pick<MailTask, "subject" | "address">) => `${subject}/${address}`;

/** Where cases are found at the desk, by how their references begin. */
const filedUnder = new Map([
  ["ORG", { capability: "registration", kind: "organization" }],
  ["APP", { capability: "accreditation", kind: "application" }],
  ["REP", { capability: "accreditation", kind: "representative" }],
  ["LST", { capability: "accreditation", kind: "list" }],
  ["INP", { capability: "submissions", kind: "input" }],
  ["ENQ", { capability: "enquiries", kind: "enquiry" }],
]);

const CaseLink = ({ s, reference }: Pick<Frame, "s"> & { reference: string | undefined }) => {
  if (!reference) return <>{s.t("mail.no_case")}</>;
  const filed = filedUnder.get(reference.slice(0, 3));
  if (!filed) return <span class="whole">{reference}</span>;
  return (
    <a class="whole" href={`/${s.language}${deskPage({ ...filed, reference })}`}>
      {reference}
    </a>
  );
};

const TaskForms = ({ s, hidden, one, refused }: TasksProps & { one: Shown }) => {
  const { task, letter } = one;
  const name = nameOf(task);
  const action = `/${s.language}/desk/mail/tasks/${encodeURIComponent(task.subject)}/${task.address}`;
  const own = refused?.task === name ? refused : undefined;
  return (
    <details open={own !== undefined}>
      <summary>{s.t("mail.decide")}</summary>
      {letter && holdsLink(letter) ? (
        <p class="light">{s.t("letter.once")}</p>
      ) : (
        <Form action={action} hidden={hidden}>
          <Submit name="decision" value="send_again" label={s.t("mail.send_again")} kind="secondary" />
        </Form>
      )}
      <Form action={action} hidden={hidden}>
        <Submit name="decision" value="reached_otherwise" label={s.t("mail.reached_otherwise")} kind="secondary" />
      </Form>
      {task.personId && (
        <Form action={action} hidden={hidden}>
          <TextField
            s={s}
            name="email"
            id={`email-${task.address}-${task.subject}`}
            type="email"
            autocomplete="off"
            label={s.t("mail.new_address.field")}
            hint={s.t("mail.new_address.hint")}
            value={own && single(own.form, "email")}
            error={errorOf(own?.errors, "email")}
          />
          <Submit name="decision" value="new_address" label={s.t("mail.new_address")} kind="secondary" />
        </Form>
      )}
    </details>
  );
};

const TasksPage = (props: TasksProps) => {
  const { s, page, shown, continued, done, refused } = props;
  const here = `/${s.language}/desk/mail`;
  return (
    <MailDesk {...props} title={s.t("mail.title")} done={done} wrong={refused?.status === 422}>
      <RefusedNotice
        s={s}
        refused={refused}
        labelOf={() => s.t("mail.new_address.field")}
        idOf={() => `email-${refused?.task.split("/").toReversed().join("-")}`}
      />
      <p>{s.t("mail.lead")}</p>
      {shown.length === 0 ? (
        <p>{s.t("mail.none")}</p>
      ) : (
        <Table
          caption={s.t("mail.tasks")}
          columns={[
            { label: s.t("mail.about") },
            { label: s.t("mail.which") },
            { label: s.t("mail.since") },
            { label: s.t("mail.to") },
            { label: s.t("mail.code") },
            { label: s.t("mail.decide") },
          ]}
          rows={shown.map((one) => [
            <CaseLink s={s} reference={one.task.reference} />,
            one.letter ? letterTitle(s, one.letter) : s.t("mail.gone"),
            <When s={s} instant={one.task.since} />,
            <bdi>{one.letter?.to}</bdi>,
            <>
              {one.task.code && <code>{one.task.code}</code>}{" "}
              {one.task.askedAt && s.t("mail.asked", { when: instantInWords(s, one.task.askedAt) })}
            </>,
            <TaskForms {...props} one={one} />,
          ])}
        />
      )}
      <Pages s={s} next={page.next && `${here}?after=${page.next}`} first={continued ? here : undefined} />
    </MailDesk>
  );
};

export const showTasks = async (room: RegistrationRoom, c: RegistrationVisit, refused?: TasksProps["refused"]) => {
  const session = staffMember(c, "officer", "secretariat");
  const { tasks, letters } = await room.addresses();
  const after = c.req.query("after");
  const [page, frame] = await Promise.all([tasks.open(after), frameOf(c, session)]);
  const mine = page.items.filter(({ region }) => isInReach(session, region));
  const shown = await Promise.all(mine.map(async (task) => ({ task, letter: await letters.find(task.mail) })));
  const more = { continued: after !== undefined, done: c.req.query("done"), refused };
  return c.html(renderPage(<TasksPage {...frame} page={page} shown={shown} {...more} />), refused?.status ?? 200);
};

export const decide = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const which = { subject: c.req.param("subject") ?? "", address: c.req.param("address") ?? "" };
  try {
    const decision = await decideTask(await room.addresses(), session, { ...which, input: form }, c.get("now"));
    return c.redirect(`/${c.get("s").language}/desk/mail?done=${decision}`, 303);
  } catch (error) {
    return showTasks(room, c, { ...refusedBy(error, form), task: nameOf(which) });
  }
};
