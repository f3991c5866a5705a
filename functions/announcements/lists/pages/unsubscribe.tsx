import type { Language } from "#shared/languages.ts";
import { speakers } from "#shared/speech.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { type SharedKey, sharedWords } from "#shared/words.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { endedPath, minePath } from "../addresses.ts";
import { end } from "../casework.ts";
import { type ListsKey, listsWords } from "../lists-words.ts";
import { EndedPage, UnsubscribePage } from "../views/ended.tsx";
import type { ListsVisit } from "../visit.ts";

const voiceOf = speakers<SharedKey | ListsKey>(sharedWords, listsWords);

/** This address names no language: it is that of the subscription, and else the one that the browser prefers. */
const inItsLanguage = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const token = c.req.param("token") ?? "";
  const found = await (await room.subscriptions()).open(token, "news", c.get("now"));
  const language: Language = found?.language ?? c.get("s").language;
  return { found, s: await voiceOf(language), token };
};

/** Asks first: programs that look into mails open every link of them. */
export const showUnsubscribe = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const { s, token } = await inItsLanguage(room, c);
  return c.html(renderPage(<UnsubscribePage s={s} path={`${minePath}/${token}`} action={`/unsubscribe/${token}`} />));
};

/**
 * Ends the subscription at once, whoever sends it and whatever with it (RFC 8058): the token is all that counts. The answer is
 * the same for any token.
 */
export const unsubscribe = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const { found, s } = await inItsLanguage(room, c);
  if (found) await end(room, found.id, "stop", "applicant", c.get("now"));
  return c.html(renderPage(<EndedPage s={s} path={endedPath} />));
};

export const showEnded = async (c: ListsVisit) => c.html(renderPage(<EndedPage s={c.get("s")} path={endedPath} />));
