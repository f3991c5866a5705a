import type { Hono } from "hono";
import { enquiriesApp } from "#functions/enquiries/app.ts";
import { duties } from "#functions/enquiries/duties.ts";
import type { Enquiry } from "#functions/enquiries/enquiry.ts";
import { enquiriesRoom } from "#functions/enquiries/room.ts";
import { openOffice } from "#test/functions/registration/office.ts";
import type { TestClock } from "./clock.ts";
import { insist, programsOf } from "./programs.ts";
import { hiddenOn, Visitor } from "./visitor.ts";

export const question = {
  topic: "accreditation",
  text: "Which papers do we need without a certificate?",
  language: "en",
} as const;

/** An enquiry, and a session of whoever asked it. */
export interface Asked {
  readonly reference: string;
  readonly own: string;
}

/** Enquiries and registration on one set of tables, with staff and people who ask. */
export const enquiriesWorld = async () => {
  const office = await openOffice();
  const { connection, clock } = office;
  const room = enquiriesRoom(connection);
  const app = enquiriesApp(room) as unknown as Hono;
  const { get, post, decide } = programsOf(app, "enquiries");

  const visitor = () => new Visitor(app);
  const browserOf = (token: string) => {
    const browser = visitor();
    browser.cookies.set("session", token);
    return browser;
  };

  const find = async (reference: string): Promise<Enquiry> => {
    const found = await (await room.enquiries()).find(reference);
    if (!found) throw new Error(`no enquiry ${reference}`);
    return found;
  };

  /** A question of somebody with a session, sent by a program. */
  const ask = async (changes: object = {}, own?: string): Promise<Asked> => {
    const token = own ?? (await office.handIn()).own;
    const { reference } = await insist(post("/api/enquiries", { ...question, ...changes }, token));
    return { reference, own: token };
  };

  /** A question asked by the form without a session; its link lies in the mail. */
  const askByMail = async (email: string, changes: object = {}) => {
    const browser = visitor();
    const { key = "" } = hiddenOn(await (await browser.get("/en/enquiries/new")).text());
    const answer = await browser.post("/en/enquiries/new", { ...question, email, key, ...changes });
    return { browser, key, status: answer.status, location: answer.headers.get("location") ?? "" };
  };

  const runDuties = () => duties(room, connection.now());

  /** Lets time pass and the clock do what fell due. */
  const pass = async (time: Parameters<TestClock["advance"]>[0]) => {
    clock.advance(time);
    await runDuties();
    await office.signStaffIn();
  };

  return {
    ...office,
    office,
    room,
    app,
    get,
    post,
    decide,
    insist,
    visitor,
    browserOf,
    find,
    ask,
    askByMail,
    runDuties,
    pass,
  };
};

export type EnquiriesWorld = Awaited<ReturnType<typeof enquiriesWorld>>;
