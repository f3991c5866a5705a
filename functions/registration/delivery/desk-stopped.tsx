import * as z from "zod";
import { parseInput } from "#shared/input.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import { addressKeyOf, type Suppression, SuppressionReason, suppressionReasons } from "#shared/suppressions.ts";
import { EmailAddress, line } from "#shared/text.ts";
import { ErrorSummary, errorOf } from "#shared/ui/errors.tsx";
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
import { type Frame, frameOf, isUnlimited, MailDesk } from "./desk-frame.tsx";

const Query = z.object({ reason: SuppressionReason.default("bounce"), after: z.string().max(2000).optional() });
/** What people wished themselves is theirs to take back. */
const liftable = z.enum(["bounce", "officer"]);
const Change = z.discriminatedUnion("decision", [
  z.object({ decision: z.literal("lift"), reason: liftable, address: z.string(), text: line({ max: 300 }) }),
  z.object({ decision: z.literal("stop"), email: EmailAddress }),
]);

interface StoppedProps extends Frame {
  readonly reason: SuppressionReason;
  readonly page: ListPage<Suppression>;
  readonly letters: ReadonlyMap<string, string>;
  readonly continued: boolean;
  readonly done: string | undefined;
  readonly refused: Refused | undefined;
}

const Lifting = ({ s, hidden, one, refused }: StoppedProps & { one: Suppression }) => {
  const own = refused && single(refused.form, "address") === one.address ? refused : undefined;
  return (
    <details open={own !== undefined}>
      <summary>{s.t("mail.lift")}</summary>
      <Form
        action={`/${s.language}/desk/mail/stopped`}
        hidden={{ ...hidden, reason: one.reason, address: one.address }}
      >
        <TextField
          s={s}
          name="text"
          id={`text-${one.address}`}
          label={s.t("mail.lift.text")}
          value={own && single(own.form, "text")}
          error={errorOf(own?.errors, "text")}
        />
        <Submit name="decision" value="lift" label={s.t("mail.lift")} kind="secondary" />
      </Form>
    </details>
  );
};

const StoppedPage = (props: StoppedProps) => {
  const { s, hidden, reason, page, letters, continued, refused } = props;
  const here = `/${s.language}/desk/mail/stopped`;
  const stopping = refused && single(refused.form, "decision") === "stop" ? refused : undefined;
  return (
    <MailDesk {...props} title={s.t("mail.stopped")} wrong={refused !== undefined}>
      <ErrorSummary
        s={s}
        errors={refused?.errors}
        labelOf={(field) => s.t(field === "email" ? "desk.email" : "mail.lift.text")}
      />
      <p>{s.t("mail.stopped.lead")}</p>
      <nav class="menu" aria-label={s.t("mail.reasons")}>
        <ul>
          {suppressionReasons.map((one) => (
            <li>
              <a href={`${here}?reason=${one}`} aria-current={one === reason ? "page" : undefined}>
                {s.t(`mail.reason.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.items.length === 0 ? (
        <p>{s.t("mail.none")}</p>
      ) : (
        <Table
          caption={s.t(`mail.reason.${reason}`)}
          columns={[
            { label: s.t("mail.to") },
            { label: s.t("mail.since") },
            { label: s.t("mail.code") },
            { label: s.t("mail.decide"), actions: true },
          ]}
          rows={page.items.map((one) => [
            <bdi>{letters.get(one.mail ?? "") ?? one.address.slice(0, 12)}</bdi>,
            <When s={s} instant={one.since} />,
            one.code && <code>{one.code}</code>,
            liftable.safeParse(one.reason).success && <Lifting {...props} one={one} />,
          ])}
        />
      )}
      <Pages
        s={s}
        next={page.next && `${here}?reason=${reason}&after=${page.next}`}
        first={continued ? `${here}?reason=${reason}` : undefined}
      />
      <h2>{s.t("mail.stop")}</h2>
      <p>{s.t("mail.stop.lead")}</p>
      <Form action={here} hidden={hidden}>
        <TextField
          s={s}
          name="email"
          type="email"
          autocomplete="off"
          label={s.t("desk.email")}
          value={stopping && single(stopping.form, "email")}
          error={errorOf(stopping?.errors, "email")}
        />
        <Submit name="decision" value="stop" label={s.t("mail.stop")} kind="secondary" />
      </Form>
    </MailDesk>
  );
};

/** Staff whose work is not limited to a region: a stopped address belongs to none. */
const keeper = (c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  if (!isUnlimited(session)) throw new Refusal(403, "forbidden");
  return session;
};

export const showStopped = async (room: RegistrationRoom, c: RegistrationVisit, refused?: Refused) => {
  const session = keeper(c);
  const asked = parseInput(Query, refused ? { reason: single(refused.form, "reason") || undefined } : c.req.query());
  const { suppressions, letters } = await room.addresses();
  const [page, frame] = await Promise.all([suppressions.list(asked.reason, asked.after), frameOf(c, session)]);
  // The address stands on the message by which it came, if that is still there.
  const found = await Promise.all(page.items.map(async ({ mail }) => (mail ? await letters.find(mail) : undefined)));
  const addresses = new Map(found.flatMap((letter) => (letter ? [[letter.id, letter.to] as const] : [])));
  const more = { continued: asked.after !== undefined, done: c.req.query("done"), refused };
  return c.html(
    renderPage(<StoppedPage {...frame} reason={asked.reason} page={page} letters={addresses} {...more} />),
    refused?.status ?? 200,
  );
};

export const changeStopped = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = keeper(c);
  const { form } = await readForm(c, c.get("token"));
  const now = c.get("now");
  const { personId: by } = session;
  const addresses = await room.addresses();
  const { suppressions, audit } = addresses;
  const at = now.toISOString();
  try {
    const wish = parseInput(Change, form);
    const address = wish.decision === "lift" ? wish.address : addressKeyOf(wish.email);
    const reason = wish.decision === "lift" ? wish.reason : "officer";
    const was = await suppressions.find(address, reason);
    const entry = { subject: `mail#${was?.mail ?? "none"}`, at, by, version: (was?.version ?? 0) + 1 };
    if (wish.decision === "lift") {
      if (!was?.listed) throw new Refusal(409, "not_now");
      await addresses.commit([
        suppressions.liftWrite(was, now),
        audit.add({ ...entry, what: "mail_lift", reason }),
        audit.revise({ ...entry, internal: wish.text }),
      ]);
    } else {
      const write = suppressions.write({ address, reason, since: at }, was);
      if (!write) throw new Refusal(409, "not_now");
      await addresses.commit([write, audit.add({ ...entry, what: "mail_stop" })]);
    }
    return c.redirect(`/${c.get("s").language}/desk/mail/stopped?reason=${reason}&done=${wish.decision}`, 303);
  } catch (error) {
    return showStopped(room, c, refusedBy(error, form));
  }
};
