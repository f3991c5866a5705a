import * as z from "zod";
import { type Trouble, troubles } from "#shared/delivery.ts";
import { parseInput } from "#shared/input.ts";
import type { Letter } from "#shared/letters.ts";
import type { Page as ListPage } from "#shared/paging.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import { letterState, letterStateOf } from "#shared/standing/letter-state.ts";
import { SendAgain } from "#shared/ui/desk/mails.tsx";
import { TextField } from "#shared/ui/fields.tsx";
import { Form, Submit } from "#shared/ui/forms.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { Pages } from "#shared/ui/pages.tsx";
import { Table } from "#shared/ui/table.tsx";
import { When } from "#shared/ui/when.tsx";
import { onlyHere } from "#shared/web/address.ts";
import { readForm, single } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { letterTitle } from "../views/letter-title.ts";
import { type Frame, frameOf, isUnlimited, MailDesk } from "./desk-frame.tsx";
import { isInReach } from "./mail-tasks.ts";

const Query = z.object({ trouble: z.enum(troubles).default("bounced"), after: z.string().max(2000).optional() });
/** What comes back for good comes back again until its address is mended, and what was unwanted did arrive. */
const sentByDay = ["failed", "returned", "rejected", "suppressed"] as const satisfies readonly Trouble[];
const Day = z.object({ decision: z.literal("send_day"), trouble: z.enum(sentByDay), day: z.iso.date() });

interface LettersProps extends Frame {
  readonly trouble: Trouble;
  readonly letters: readonly Letter[];
  readonly page: ListPage<Letter>;
  readonly continued: boolean;
  readonly done: string | undefined;
}

const Tabs = ({ s, trouble }: Pick<LettersProps, "s" | "trouble">) => (
  <nav class="menu" aria-label={s.t("mail.troubles")}>
    <ul>
      {troubles.map((one) => (
        <li>
          <a
            href={`/${s.language}/desk/mail/letters?trouble=${one}`}
            aria-current={one === trouble ? "page" : undefined}
          >
            {s.t(`mail.trouble.${one}`)}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const WholeDay = ({ s, hidden, trouble, now }: LettersProps) => (
  <Form action={`/${s.language}/desk/mail/letters`} hidden={{ ...hidden, trouble }}>
    <TextField
      s={s}
      name="day"
      type="date"
      label={s.t("mail.day")}
      hint={s.t("mail.day.hint")}
      value={now.toISOString().slice(0, 10)}
      short
    />
    <Submit name="decision" value="send_day" label={s.t("mail.day.send")} kind="secondary" />
  </Form>
);

const LettersPage = (props: LettersProps) => {
  const { s, session, path, hidden, trouble, letters, page, continued, done } = props;
  const here = `/${s.language}/desk/mail/letters?trouble=${trouble}`;
  return (
    <MailDesk {...props} title={s.t("mail.letters")} done={done}>
      <Tabs s={s} trouble={trouble} />
      {letters.length === 0 ? (
        <p>{s.t("mail.none")}</p>
      ) : (
        <Table
          caption={s.t(`mail.trouble.${trouble}`)}
          columns={[
            { label: s.t("mail.which") },
            { label: s.t("mail.about") },
            { label: s.t("mail.to") },
            { label: s.t("mail.since") },
            { label: s.t("mail.became") },
            { label: s.t("mail.decide"), actions: true },
          ]}
          rows={letters.map((letter) => [
            letterTitle(s, letter),
            letter.reference ? <span class="whole">{letter.reference}</span> : s.t("mail.no_case"),
            <bdi>{letter.to}</bdi>,
            <When s={s} instant={letter.troubleAt ?? letter.writtenAt} />,
            <span data-state={letterStateOf(letter).state}>{letterState(s, letter)}</span>,
            <SendAgain s={s} path={path} hidden={hidden} letter={letter} />,
          ])}
        />
      )}
      <Pages s={s} next={page.next && `${here}&after=${page.next}`} first={continued ? here : undefined} />
      {isUnlimited(session) && sentByDay.some((one) => one === trouble) && <WholeDay {...props} />}
    </MailDesk>
  );
};

/** Of messages without a case only those see who work for all regions. */
const within = async (room: RegistrationRoom, session: Session, { reference }: Letter): Promise<boolean> => {
  if (isUnlimited(session)) return true;
  const found = reference ? await (await room.registrations()).cases.find(reference) : undefined;
  return found !== undefined && isInReach(session, found.region);
};

export const showLetters = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { trouble, after } = parseInput(Query, c.req.query());
  const { letters } = await room.addresses();
  const [page, frame] = await Promise.all([letters.inTrouble(trouble, after), frameOf(c, session)]);
  const seen = await Promise.all(page.items.map((letter) => within(room, session, letter)));
  const mine = page.items.filter((_, place) => seen[place]);
  const more = { continued: after !== undefined, done: c.req.query("done") };
  return c.html(renderPage(<LettersPage {...frame} trouble={trouble} letters={mine} page={page} {...more} />));
};

/** Sends one message again, from whatever page of the desk its button stands on, to where its person is by now. */
export const sendOne = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const addresses = await room.addresses();
  const letter = await addresses.letters.find(c.req.param("id") ?? "");
  if (!letter || !(await within(room, session, letter))) throw new Refusal(404, "not_found");
  await addresses.sendAgain(letter, session.personId, c.get("now"));
  const back = onlyHere(single(form, "back"), "/desk/mail/letters");
  return c.redirect(`/${c.get("s").language}${back}?done=send_again`, 303);
};

/** Begins to send again all messages of a day that are in one kind of trouble. */
export const sendDay = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  if (!isUnlimited(session)) throw new Refusal(403, "forbidden");
  const { form } = await readForm(c, c.get("token"));
  const { trouble, day } = parseInput(Day, form);
  const now = c.get("now");
  const addresses = await room.addresses();
  const id = `again#${trouble}#${day}#${now.toISOString()}`;
  const matter = `again#${trouble}`;
  const started = addresses.jobs.start(
    { id, kind: "again", matter, by: session.personId, input: { trouble, day } },
    now,
  );
  const entry = { subject: "mail#all", at: now.toISOString(), by: session.personId, what: "mail_send_day" };
  await addresses.commit([started, addresses.audit.add({ ...entry, reason: trouble, version: 1 })]);
  return c.redirect(`/${c.get("s").language}/desk/mail/letters?trouble=${trouble}&done=send_day`, 303);
};
