import { settle } from "#functions/announcements/lists/settling.ts";
import { subscriptionIdOf } from "#functions/announcements/lists/store.ts";
import type { Subscription } from "#functions/announcements/lists/subscription.ts";
import type { Announcement } from "#functions/announcements/writing/announcement.ts";
import { mailboxKeyOf } from "#shared/mailbox.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { transact } from "#shared/transaction.ts";
import { forumsWorld } from "./forums.ts";
import { newsWorld, wish } from "./news.ts";
import { insist } from "./programs.ts";
import type { freshTables } from "./tables.ts";
import { Visitor } from "./visitor.ts";

/** An announcement as programs send it. */
export const sentAnnouncement = (changes: object = {}) => ({
  kind: "announcement",
  title: { en: "A new handbook", fr: "Un nouveau guide" },
  text: { en: "It explains how to take part.", fr: "Il explique comment participer." },
  regions: ["global"],
  ...changes,
});

/** Announcements as officers write and mail them, with staff at work and subscribers. */
export const writingWorld = async (wishes: Parameters<typeof freshTables>[0] = {}) => {
  const forums = await forumsWorld(undefined, wishes);
  const { connection, staff, people, signStaffIn } = forums;
  const site = await newsWorld(connection);
  const { room, app, get, post } = site;

  /** Writes a draft as programs do; gives its id. */
  const draft = async (changes: object = {}, token = staff.officer): Promise<string> =>
    (await insist(post("/api/announcements", sentAnnouncement(changes), token))).id;
  const decide = (id: string, decision: string, more: object = {}, token = staff.officer) =>
    post(`/api/announcements/${id}/decisions`, { decision, ...more }, token);
  /** The same, published. */
  const publish = async (changes: object = {}, token = staff.officer): Promise<string> => {
    const id = await draft(changes, token);
    await insist(decide(id, "publish", {}, token));
    return id;
  };
  const find = async (id: string): Promise<Announcement> => {
    const found = await (await room.announcements()).find(id);
    if (!found) throw new Error(`no announcement ${id}`);
    return found;
  };
  /** The same with its recipients counted; gives how many there are. */
  const count = async (id: string): Promise<number> => {
    await insist(decide(id, "count"));
    await site.runDuties();
    return (await find(id)).mailing.counted?.all ?? -1;
  };
  const send = async (id: string, more: object = {}, token?: string) =>
    decide(id, "send", { recipients: (await find(id)).mailing.counted?.all, ...more }, token);
  /** Lets time pass and the clock do what fell due. */
  const pass = async (time: Parameters<typeof site.clock.advance>[0]) => {
    site.clock.advance(time);
    await site.runDuties();
    await signStaffIn();
  };

  const passTo = async (instant: string) => {
    site.clock.set(instant);
    await site.runDuties();
    await signStaffIn();
  };

  /** Somebody who confirmed a subscription, written as it would stand. */
  const subscriber = async (email: string, changes: Partial<Subscription> = {}): Promise<Subscription> => {
    const at = connection.now().toISOString();
    const whole: Subscription = {
      id: subscriptionIdOf(email),
      trail: `trail-${subscriptionIdOf(email).slice(0, 16)}`,
      email,
      addressKey: mailboxKeyOf(email),
      ...wish,
      kinds: [...wish.kinds],
      regions: [],
      objectives: [],
      state: "confirmed",
      version: 0,
      createdAt: at,
      confirmedAt: at,
      toldTo: 0,
      ...changes,
    };
    const stored = settle(whole, undefined);
    await transact(connection.store, [site.subscriptions.put(stored, undefined)]);
    return stored;
  };
  /** Keeps news from an address, as bounces and complaints do. */
  const stop = async (email: string, reason: "bounce" | "complaint") => {
    const write = (await room.suppressions()).write(
      { address: addressKeyOf(email), reason, since: connection.now().toISOString() },
      undefined,
    );
    if (write) await transact(connection.store, [write]);
  };
  const listOf = async (id: string) => {
    const found = [];
    for await (const one of (await room.recipients()).all((await find(id)).mailing.list ?? "")) found.push(one);
    return found;
  };
  const browserOf = (token?: string) => {
    const visitor = new Visitor(app);
    if (token) visitor.cookies.set("session", token);
    return visitor;
  };

  return {
    ...site,
    get,
    post,
    staff,
    people,
    person: forums.person,
    insist,
    draft,
    publish,
    decide,
    find,
    counted: count,
    send,
    pass,
    passTo,
    subscriber,
    stop,
    listOf,
    browserOf,
  };
};

export type WritingWorld = Awaited<ReturnType<typeof writingWorld>>;
