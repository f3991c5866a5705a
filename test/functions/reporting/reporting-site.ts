import type { Hono } from "hono";
import { reportingApp } from "#functions/reporting/app.ts";
import { duties, work } from "#functions/reporting/duties.ts";
import { reportingRoom } from "#functions/reporting/room.ts";
import { Audit, type Happening } from "#shared/audit.ts";
import { type Case, Cases } from "#shared/cases.ts";
import type { TableName } from "#shared/tables.ts";
import { transact } from "#shared/transaction.ts";
import { openOffice } from "#test/functions/registration/office.ts";
import { programsOf } from "#test/support/programs.ts";
import { Visitor } from "#test/support/visitor.ts";

/** Figures and dossiers on one set of tables with registration, and what others store written behind their backs. */
export const reportingWorld = async (wishes: Parameters<typeof openOffice>[0] = {}) => {
  const office = await openOffice(wishes);
  const { connection, clock, people: persons } = office;
  const { store, settings } = connection;
  const room = reportingRoom(connection);
  const app = reportingApp(room) as unknown as Hono;
  const { get, post } = programsOf(app, "reporting");
  const audit = new Audit(store, { audit: settings.table("audit"), revisions: settings.table("revisions") });

  const browserOf = (token: string) => {
    const browser = new Visitor(app);
    browser.cookies.set("session", token);
    return browser;
  };

  let versions = 0;
  /** An entry of the record, as the capability that it is of would write it. */
  const happened = async (entry: Omit<Happening, "version" | "by"> & Partial<Pick<Happening, "by">>) => {
    versions += 1;
    await transact(store, [audit.add({ by: "somebody", ...entry, version: versions })]);
  };

  const put = async (table: TableName, item: object) => {
    await transact(store, [{ Put: { TableName: settings.table(table), Item: item } }]);
  };

  const addCase = (row: Case) => transact(store, [new Cases(store, settings.table("cases")).write(row)]);

  return {
    ...office,
    persons,
    /** Somebody of the staff at the desk of registration, where the record of decisions is read. */
    atRegistration: office.browserOf,
    room,
    app,
    get,
    post,
    browserOf,
    visitor: () => new Visitor(app),
    happened,
    put,
    addCase,
    audit,
    runDuties: () => duties(room, clock.now()),
    work: () => work(room, clock.now()),
  };
};

export type ReportingWorld = Awaited<ReturnType<typeof reportingWorld>>;
