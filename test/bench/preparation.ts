import type { Call as OpenCall } from "#shared/forums.ts";
import { draftApplications, signInApplicant } from "./applications.ts";
import type { Plan } from "./ceilings/plan.ts";
import { coldStart, eventOf } from "./cold.ts";
import { seedDrafts } from "./drafts.ts";
import type { House } from "./house.ts";
import { type Call, openRecorder } from "./recorder.ts";
import {
  applicationsPage,
  confirmDraft,
  formPage,
  queuePage,
  recordPage,
  registerByProgram,
  sendDraft,
  startPage,
  type Visit,
  wantForm,
} from "./visits.ts";

/** What the functions did, seen from outside: the pages they wrote and every call they made to the database. */
export interface Observed {
  readonly plan: Omit<Plan, "port" | "databaseEndpoint">;
  readonly calls: Readonly<Record<string, readonly Call[]>>;
}

const only = (calls: readonly Call[], operation: string, table: string) =>
  calls.filter(({ operation: done, input }) => done === operation && input.TableName === table);

/** Calls each function once in a fresh process whose database is watched, and takes down what it does. */
export const observeFunctions = async (house: House, officer: string, open: OpenCall): Promise<Observed> => {
  const recorder = await openRecorder(house.databaseEndpoint);
  const environment = { ...house.environment, AWS_ENDPOINT_URL_DYNAMODB: recorder.endpoint };
  const call = async ({ path, ...asked }: Visit) => {
    const { event, function: name } = eventOf(path, asked, "127.0.0.2", house.service.port);
    const { status, body } = await coldStart(house.bundleOf(name), event, environment);
    if (status >= 400) throw new Error(`${path} answered ${status}`);
    return { calls: recorder.take(), html: body };
  };
  const [draft] = await seedDrafts(house.database, "draft", 1);
  const [waiting] = await seedDrafts(house.database, "pending_verification", 1);
  if (!draft || !waiting) throw new Error("no drafts");
  const [application = ""] = await draftApplications(house.database, open, 1, 1);
  const start = await call(startPage);
  const form = await call(formPage);
  const list = await call(queuePage(officer));
  const applications = await call(applicationsPage(officer));
  const record = await call(recordPage(officer));
  const send = await call(sendDraft(draft));
  const confirm = await call(confirmDraft(waiting));
  const register = await call(registerByProgram());
  const file = await call(wantForm(application, open.documents[0]?.id ?? "", await signInApplicant(house.database, 1)));
  recorder.close();
  const transactionOf = ({ calls }: { calls: readonly Call[] }) => {
    const [transaction, ...more] = calls.filter(({ operation }) => operation === "TransactWriteItems");
    if (!transaction || more.length > 0) throw new Error("a submission is one transaction");
    return transaction;
  };
  return {
    plan: {
      pages: {
        start: start.html,
        form: form.html,
        list: list.html,
        applications: applications.html,
        record: record.html,
      },
      reads: {
        "list/query": only(list.calls, "Query", "cases"),
        "list/all": list.calls,
        "applications/query": only(applications.calls, "Query", "cases"),
        "applications/all": applications.calls,
        "record/one": only(record.calls, "GetItem", "organizations"),
        "record/all": record.calls,
      },
      transactions: {
        send: transactionOf(send),
        confirm: transactionOf(confirm),
        register: transactionOf(register),
        file: transactionOf(file),
      },
    },
    calls: {
      start: start.calls,
      form: form.calls,
      list: list.calls,
      applications: applications.calls,
      record: record.calls,
      send: send.calls,
      confirm: confirm.calls,
      register: register.calls,
    },
  };
};

/** How many calls had to wait for one another. */
export const sequential = (calls: readonly Call[]): number => new Set(calls.map(({ wave }) => wave)).size;
