import { Hono } from "hono";
import { inLanguage } from "#shared/web/address.ts";
import type { AnnouncementsRoom } from "../room.ts";
import { confirmPath, endedPath, minePath, sentPath, subscribePath } from "./addresses.ts";
import { inLists, type ListsEnvironment } from "./visit.ts";

const subscribe = `${inLanguage}${subscribePath}`;
const sent = `${inLanguage}${sentPath}`;
const confirm = `${inLanguage}${confirmPath}/:token`;
const mine = `${inLanguage}${minePath}`;
const linked = `${mine}/:token`;
const ended = `${inLanguage}${endedPath}`;
const unsubscribe = "/unsubscribe/:token";

/** News by mail: asking for it, confirming, changing and ending it; each loaded when somebody first does. */
export const listsPages = (room: AnnouncementsRoom) => {
  const pages = new Hono<ListsEnvironment>();
  for (const path of [subscribe, sent, confirm, mine, linked, ended, unsubscribe]) pages.use(path, inLists);
  pages.get(subscribe, async (c) => (await import("./pages/subscribe.tsx")).showSubscribe(c));
  pages.post(subscribe, async (c) => (await import("./pages/subscribe.tsx")).subscribe(room, c));
  pages.get(sent, async (c) => (await import("./pages/subscribe.tsx")).showSent(c));
  pages.get(confirm, async (c) => (await import("./pages/confirm.tsx")).showConfirm(room, c));
  pages.post(confirm, async (c) => (await import("./pages/confirm.tsx")).confirmed(room, c));
  pages.get(mine, async (c) => (await import("./pages/own.tsx")).showOwn(room, c));
  pages.post(mine, async (c) => (await import("./pages/own.tsx")).decideOwn(room, c));
  pages.get(linked, async (c) => (await import("./pages/mine.tsx")).showMine(room, c));
  pages.post(linked, async (c) => (await import("./pages/mine.tsx")).decideMine(room, c));
  pages.get(ended, async (c) => (await import("./pages/unsubscribe.tsx")).showEnded(c));
  pages.get(unsubscribe, async (c) => (await import("./pages/unsubscribe.tsx")).showUnsubscribe(room, c));
  pages.post(unsubscribe, async (c) => (await import("./pages/unsubscribe.tsx")).unsubscribe(room, c));
  return pages;
};
