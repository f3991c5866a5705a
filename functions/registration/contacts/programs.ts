import type { Acting } from "#shared/acting.ts";
import { deskActing } from "#shared/desk-right.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { Handled } from "../programs/standing.ts";
import { isOpenTo } from "./casework.ts";
import { possibleFor } from "./contact-decisions.ts";
import type { ContactLine, ContactList } from "./contact-list.ts";
import { decideContacts } from "./deciding.ts";
import { tryContacts } from "./trying.ts";
import { contactWork } from "./work.ts";

const officer = ({ c }: Pick<Handled, "c">): Acting => deskActing(staffMember(c, "officer", "secretariat"));

const lineOf = ({ line, refused, outcome }: ContactLine) => ({
  line,
  outcome: refused ? "refused" : (outcome ?? "ready"),
  field: refused?.field ?? null,
  code: refused?.code ?? null,
  reference: refused?.reference ?? null,
});

const shown = (list: ContactList, acting: Acting) => {
  const { id, title, state, broughtAt, ready, version, count, invited, lines } = list;
  const decisions = possibleFor(list, acting);
  return { id, title, state, broughtAt, ready, version, count, invited, lines: lines.map(lineOf), decisions };
};

export const listLists = async (handled: Handled) => {
  const acting = officer(handled);
  const items = await (await handled.room.contactLists()).newest();
  return { items: items.filter((list) => isOpenTo(list, acting)), next: null };
};

export const tryOne = async (handled: Handled) => {
  const acting = officer(handled);
  const { room, body, now } = handled;
  return shown(await tryContacts(room, acting, { language: "en", ...(body as object) }, now), acting);
};

export const readOne = async (handled: Handled) => {
  const acting = officer(handled);
  return shown(await (await contactWork(handled.room)).open(handled.parameters.list ?? "", acting), acting);
};

export const decideOne = async (handled: Handled) => {
  const acting = officer(handled);
  const { room, parameters, body, now } = handled;
  const { list } = await decideContacts(room, acting, { id: parameters.list ?? "", input: body }, now);
  return shown(list, acting);
};
