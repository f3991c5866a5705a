import { deskActing } from "#shared/desk-right.ts";
import { deskFrame } from "#shared/ui/desk/frame.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { RegistrationVisit } from "../pages/visit.ts";
import type { RegistrationRoom } from "../room.ts";
import { isOpenTo, matterOfList } from "./casework.ts";
import { possibleFor } from "./contact-decisions.ts";
import { contactsDeskVoice } from "./contacts-words.ts";
import { decideContacts } from "./deciding.ts";
import { tryContacts } from "./trying.ts";
import { ListPage } from "./views/list-page.tsx";
import { ListsPage } from "./views/lists-page.tsx";
import { contactWork } from "./work.ts";

const enter = async (c: RegistrationVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  return {
    frame: deskFrame(c, session, await contactsDeskVoice(c.get("s").language)),
    acting: deskActing(session),
  };
};

const listOf = (c: RegistrationVisit) => c.req.param("list") ?? "";

/** Where contacts are brought in, and the lists so far. */
export const showLists = async (room: RegistrationRoom, c: RegistrationVisit, refused?: Refused) => {
  const { frame, acting } = await enter(c);
  const lists = (await (await room.contactLists()).newest()).filter((list) => isOpenTo(list, acting));
  const page = <ListsPage {...frame} lists={lists} done={c.req.query("done")} refused={refused} />;
  return c.html(renderPage(page), refused?.status ?? 200);
};

export const tryList = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { acting } = await enter(c);
  const { form } = await readForm(c, c.get("token"));
  try {
    const { decision: _, ...input } = form;
    const { id } = await tryContacts(room, acting, input, c.get("now"));
    return c.redirect(`/${c.get("s").language}/desk/registration/contacts/${id}`, 303);
  } catch (error) {
    return showLists(room, c, refusedBy(error, form));
  }
};

/** A list: what would happen to each line, or what became of it. */
export const showList = async (room: RegistrationRoom, c: RegistrationVisit, refused?: Refused) => {
  const { frame, acting } = await enter(c);
  const contacts = await contactWork(room);
  const list = await contacts.open(listOf(c), acting);
  const page = (
    <ListPage
      {...frame}
      list={list}
      possible={possibleFor(list, acting)}
      jobs={await contacts.jobs.ofMatter(matterOfList(list.id))}
      done={c.req.query("done")}
      refused={refused}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

export const decideList = async (room: RegistrationRoom, c: RegistrationVisit) => {
  const { acting } = await enter(c);
  const { form } = await readForm(c, c.get("token"));
  try {
    const { decision, list } = await decideContacts(room, acting, { id: listOf(c), input: form }, c.get("now"));
    return c.redirect(`/${c.get("s").language}/desk/registration/contacts/${list.id}?done=${decision}`, 303);
  } catch (error) {
    return showList(room, c, refusedBy(error, form));
  }
};
