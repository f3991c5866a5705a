import * as z from "zod";
import type { Operation } from "#shared/api.ts";
import { Language } from "#shared/languages.ts";
import type { Letter } from "#shared/letters.ts";
import { Refusal } from "#shared/refusal.ts";
import { letterStateOf } from "#shared/standing/letter-state.ts";
import { signedIn } from "#shared/web/sessions.ts";
import type { RegistrationRoom } from "../room.ts";
import type { Handled } from "./standing.ts";

const LetterItem = z.object({
  id: z.string(),
  kind: z.string(),
  language: Language,
  subject: z.string(),
  reference: z.string().nullable().meta({ description: "Of the case that it is about." }),
  writtenAt: z.iso.datetime(),
  state: z.string().meta({ description: "What became of it." }),
  stateAt: z.iso.datetime(),
});

const itemOf = (letter: Letter) => {
  const { state, at } = letterStateOf(letter);
  return { ...letter, reference: letter.reference ?? null, state, stateAt: at };
};

const list = async ({ c, room, query }: Handled) => {
  const { personId } = signedIn(c);
  const page = await (await room.letters()).ofPerson(personId, query.after as string | undefined);
  return { items: page.items.map(itemOf), next: page.next ?? null };
};

const read = async ({ c, room, parameters }: Handled) => {
  const { personId } = signedIn(c);
  const letter = await (await room.letters()).find(parameters.id ?? "");
  if (!letter || letter.personId !== personId) throw new Refusal(404, "not_found");
  const { renderLetter } = await import("#shared/mail/letter.tsx");
  const { text } = await renderLetter(letter, room.connection.settings.origin);
  return { ...itemOf(letter), text };
};

/** The letterbox of whoever is signed in, as programs read it. */
export const letterOperations: readonly Operation<RegistrationRoom>[] = [
  {
    method: "get",
    path: "/api/me/letters",
    id: "listOwnLetters",
    summary: "Every mail to the person behind the session, newest first",
    access: "session",
    query: z.object({ after: z.string().max(2000).optional() }),
    answer: { status: 200, body: z.object({ items: z.array(LetterItem), next: z.string().nullable() }) },
    problems: [401, 422],
    run: list,
  },
  {
    method: "get",
    path: "/api/me/letters/{id}",
    id: "readOwnLetter",
    summary: "A mail as it was written; a link that held a token is not there",
    access: "session",
    answer: { status: 200, body: LetterItem.extend({ text: z.string() }) },
    problems: [401, 404],
    run: read,
  },
];
