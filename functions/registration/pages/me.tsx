import { Hono } from "hono";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { Refusal } from "#shared/refusal.ts";
import { publicly } from "#shared/standing/standing.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { inLanguage, pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { dropCookie, signedIn } from "#shared/web/sessions.ts";
import type { RegistrationRoom } from "../room.ts";
import { LetterPage, LettersPage, MePage } from "../views/me.tsx";
import { undelivered } from "./undelivered.ts";
import type { RegistrationEnvironment } from "./visit.ts";

/** A person's own pages: organizations and cases, letterbox, sessions. */
export const mePages = (room: RegistrationRoom) => {
  const pages = new Hono<RegistrationEnvironment>();

  pages.get(`${inLanguage}/me`, async (c) => {
    const session = signedIn(c);
    const [registrations, { people, sessions }] = await Promise.all([room.registrations(), room.signIns()]);
    const [person, organizations, open, own] = await Promise.all([
      people.find(session.personId),
      registrations.ofPerson(session.personId),
      sessions.ofPerson(session.personId, c.get("now")),
      registrations.cases.ofOwner(session.personId),
    ]);
    // What somebody signed up for without an account is their mailbox's.
    const mailbox = person ? [`address#${mailboxKeyOf(person.email)}`] : [];
    const owners = [...organizations.map(({ id }) => id), ...mailbox];
    const cases = await Promise.all(owners.map((owner) => registrations.cases.ofOwner(owner)));
    const hidden = { [formTokenField]: formTokenOf(c.get("token") ?? "") };
    const props = {
      person,
      organizations,
      cases: [...cases, own].flatMap(({ items }) => items.map(publicly)),
      sessions: open,
      current: session.hash,
      ended: c.req.query("done") === "ended",
      banner: await undelivered(room, c, person),
    };
    return c.html(
      renderPage(
        <MePage s={c.get("s")} path={pathOf(c)} now={c.get("now")} hidden={hidden} user={session} {...props} />,
      ),
    );
  });

  pages.post(`${inLanguage}/me/sessions`, async (c) => {
    const session = signedIn(c);
    const { form } = await readForm(c, c.get("token"));
    const { sessions } = await room.signIns();
    const own = await sessions.ofPerson(session.personId, c.get("now"));
    const ended = own.find(({ hash }) => hash === single(form, "session"));
    if (!ended) throw new Refusal(404, "not_found");
    await sessions.end(ended.hash);
    if (ended.hash !== session.hash) return c.redirect(`/${c.get("s").language}/me?done=ended`, 303);
    dropCookie(c, "session", room.connection);
    return c.redirect(`/${c.get("s").language}/sign-in?done=out`, 303);
  });

  pages.get(`${inLanguage}/me/letters`, async (c) => {
    const session = signedIn(c);
    const [letters, { people }] = await Promise.all([room.letters(), room.signIns()]);
    const [page, person] = await Promise.all([
      letters.ofPerson(session.personId, c.req.query("after")),
      people.find(session.personId),
    ]);
    const frame = { s: c.get("s"), path: pathOf(c), user: session, banner: await undelivered(room, c, person) };
    return c.html(renderPage(<LettersPage {...frame} letters={page} first={c.req.query("after") === undefined} />));
  });

  pages.get(`${inLanguage}/me/letters/:id`, async (c) => {
    const session = signedIn(c);
    const letter = await (await room.letters()).find(c.req.param("id"));
    if (letter?.personId !== session.personId || !letter) throw new Refusal(404, "not_found");
    const { renderLetter } = await import("#shared/mail/letter.tsx");
    const rendered = await renderLetter(letter, room.connection.settings.origin);
    const person = await (await room.signIns()).people.find(session.personId);
    const frame = { s: c.get("s"), path: pathOf(c), user: session, banner: await undelivered(room, c, person) };
    return c.html(renderPage(<LetterPage {...frame} letter={letter} rendered={rendered} />));
  });

  return pages;
};
