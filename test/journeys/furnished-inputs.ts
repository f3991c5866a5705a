import { expect } from "vitest";
import type { Service } from "#test/support/service.ts";
import { content } from "#test/support/submissions.ts";
import { paper } from "./input-steps.ts";
import { type Program, programOf, tokenOf } from "./programs.ts";
import { linkFor } from "./steps.ts";

const decideOn =
  (post: Program, reference: string) =>
  (decision: string, more: object = {}) =>
    post(`/api/submissions/${reference}/decisions`, { decision, ...more });

const settled = (service: Service) => service.post("/_local/clock", { advance: "PT0S" });

const read = async <Answer>(service: Service, path: string, email?: string): Promise<Answer> => {
  const authorization = email ? `Bearer ${await tokenOf(service, email)}` : "";
  const answer = await service.fetch(path, { headers: { authorization } });
  expect(answer.status, path).toBe(200);
  return answer.json() as Promise<Answer>;
};

interface Listed {
  readonly items: readonly { readonly reference: string; readonly status: string }[];
}

/** Somebody's input of the demonstration. */
const ownOf = async (service: Service, email: string): Promise<string> => {
  const { items } = await read<Listed>(service, "/api/submissions/own", email);
  expect(items.length, email).toBeGreaterThan(0);
  return items.at(-1)?.reference ?? "";
};

interface Form {
  readonly document: string;
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Sends a file as a program does, and waits until it was looked at. */
const deliver = async (service: Service, post: Program, reference: string, name: string, bytes: Buffer) => {
  const { document, url, fields } = await post<Form>(`/api/submissions/${reference}/files`, { name, language: "en" });
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new Blob([new Uint8Array(bytes)]), name);
  expect((await fetch(url, { method: "POST", body: form, redirect: "manual" })).status).toBeLessThan(400);
  await settled(service);
  return document;
};

const draft = async (service: Service, call: string) => {
  const post = await programOf(service, "focal.point@example.org");
  const { reference } = await post("/api/submissions", { call });
  const { title, text, objectives } = content;
  await decideOn(post, reference)("save", { content: { title, text, objectives, showing: "withheld" } });
  const rtf = (await paper("civil-society-liaison-terms-of-reference.rtf")).toString("latin1");
  const signed = Buffer.from(rtf.replace("{\\rtf1", "{\\rtf1{\\info{\\author Amina Wekesa}}"), "latin1");
  const looked = await deliver(service, post, reference, "liaison.rtf", signed);
  const mislabelled = await deliver(service, post, reference, "figures.pdf", Buffer.from([0x4d, 0x5a, 0x90, 0, 3]));
  const { document: awaited } = await post<Form>(`/api/submissions/${reference}/files`, { name: "" });
  return { reference, documents: [looked, mislabelled, awaited] };
};

/** Brings a correction of a published input to where it waits for an officer. */
const corrected = async (service: Service, email: string): Promise<string> => {
  const reference = await ownOf(service, email);
  const decide = decideOn(await programOf(service, email), reference);
  await decide("revise");
  await decide("save", { content: { text: "2030" } });
  await decide("send_revision");
  return reference;
};

const officer = (service: Service, reference: string) =>
  programOf(service, "officer@example.org").then((post) => decideOn(post, reference));

const replaced = async (service: Service, email: string): Promise<string> => {
  const reference = await corrected(service, email);
  const decide = await officer(service, reference);
  await decide("take");
  await decide("publish");
  return reference;
};

const takenDown = async (service: Service): Promise<string> => {
  const reference = await ownOf(service, "talanoa@fale.example.org");
  const decide = await officer(service, reference);
  await decide("take");
  await decide("publish");
  await decide("take_down", { reason: "personal_data", text: "A person in it did not agree." });
  return reference;
};

const refused = async (service: Service): Promise<string> => {
  const reference = await ownOf(service, "info@mosty.example.org");
  await decideOn(await programOf(service, "second.officer@example.org"), reference)("refuse");
  return reference;
};

/** The link that was mailed to somebody whom nobody knew. */
const invited = async (service: Service, call: string): Promise<string> => {
  const email = "invited@example.org";
  const body = new URLSearchParams({ email, language: "en", submitter: "individual" });
  const answer = await service.fetch(`/en/submissions/new?call=${call}`, { method: "POST", body });
  expect(answer.status).toBe(303);
  return linkFor(service, email, "/submissions/link");
};

/** Brings the demonstration to where each page of inputs has something to show. */
export const furnishInputs = async (service: Service) => {
  const library = await (await service.fetch("/en/submissions")).text();
  const call = /call=(imrf-\d+-inputs)/.exec(library)?.[1] ?? "";
  expect(call).not.toBe("");
  return {
    call,
    link: await invited(service, call),
    draft: await draft(service, call),
    used: await ownOf(service, "focal.point@example.org"),
    asked: await ownOf(service, "contact@passerelles.example.org"),
    confidential: await ownOf(service, "contact@amal.example.org"),
    refused: await refused(service),
    corrected: await corrected(service, "lianxi@tongxing.example.org"),
    replaced: await replaced(service, "contacto@raices.example.org"),
    takenDown: await takenDown(service),
  };
};

export type FurnishedInputs = Awaited<ReturnType<typeof furnishInputs>>;
