import type { Call } from "#shared/forums.ts";
import { draftApplications, signInApplicant } from "./applications.ts";
import { type Bench, type Measure, scaled } from "./bench.ts";
import type { Client } from "./client.ts";
import { totalOf } from "./counted.ts";
import { duel } from "./duel.ts";
import { type Figure, rounded } from "./figure.ts";
import { peers } from "./peers.ts";
import { bytesInParts } from "./sent-parts.ts";
import { cookieOf, documentPage, wantForm } from "./visits.ts";

const sizes = [5_000_000, 25_000_000];
const rounds = 5;
/** Forms that one person gets in an hour. */
const mostForms = 120;
/** Of the organizations whose people get so many: other figures ask for a few. */
const firstPlace = 21;

interface FormForFile {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Sends a file as a program would that was given a form. */
const send = async ({ url, fields }: FormForFile, bytes: Buffer<ArrayBuffer>): Promise<void> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new Blob([bytes]), "letter.txt");
  const { status } = await fetch(url, { method: "POST", body, redirect: "manual" });
  if (status !== 303) throw new Error(`the store of files answered ${status}`);
};

const stateOf = async (client: Client, bearer: string, reference: string, document: string) => {
  const { body } = await client.expect(200, `/api/accreditation/${reference}`, { bearer });
  const { opened } = JSON.parse(body) as { opened: { documents: Record<string, { state?: string }> } };
  return opened.documents[document]?.state;
};

/** Until the file was looked at and its owner told. */
const untilReady = async (client: Client, bearer: string, reference: string, document: string): Promise<void> => {
  for (let patience = 0; patience < 400; patience += 1) {
    const state = await stateOf(client, bearer, reference, document);
    if (state === "ready") return;
    if (state === "refused") throw new Error("a good file was refused");
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("a file was never ready");
};

const begin = async (client: Client, bearer: string, call: Call): Promise<string> => {
  const { body } = await client.expect(201, "/api/accreditation", { bearer, json: { call: call.id } });
  return (JSON.parse(body) as { reference: string }).reference;
};

/** Bodies that web functions were sent while a file went to the store, beyond what asked for the form. */
const bytesThrough = async (bench: Bench): Promise<Figure[]> => {
  const { house, applicant, call } = bench;
  const { client } = house;
  const reference = await begin(client, applicant, call);
  const figures: Figure[] = [];
  for (const [place, size] of sizes.entries()) {
    const document = call.documents[place]?.id ?? "";
    const { path, ...asked } = wantForm(reference, document, applicant);
    const before = await totalOf(client);
    const { body } = await client.expect(201, path, asked);
    await send(JSON.parse(body) as FormForFile, Buffer.alloc(size, "What we did in the last twelve months.\n"));
    const after = await totalOf(client);
    await untilReady(client, applicant, reference, document);
    const bytes = after.bytesIn - before.bytesIn - Buffer.byteLength(JSON.stringify(asked.json));
    figures.push({
      id: "P5",
      what: `bytes of a file of ${size / 1e6} MB through our web functions`,
      value: bytes,
      unit: "bytes",
      goal: "0 bytes",
      met: bytes === 0,
      note: `${after.requests - before.requests} request, which answered ${after.bytesOut - before.bytesOut} bytes with the form; the file was then looked at and found good`,
    });
  }
  const document = call.documents[0]?.id ?? "";
  figures.push(await bytesInParts(bench, reference, document));
  await untilReady(client, applicant, reference, document);
  return figures;
};

interface Asking {
  readonly reference: string;
  readonly document: string;
  readonly bearer: string;
}

/** Documents without a form yet, of as many people as it takes to give one out for each. */
const openDocuments = async ({ house: { database }, call }: Bench, count: number): Promise<Asking[]> => {
  const each = Math.floor(mostForms / call.documents.length);
  const all: Asking[] = [];
  for (let place = firstPlace; all.length < count; place += 2) {
    const bearer = await signInApplicant(database, place);
    for (const reference of await draftApplications(database, call, place, each))
      all.push(...call.documents.map(({ id: document }) => ({ reference, document, bearer })));
  }
  return all;
};

/** CPU of giving out a form, for the first time and again, against the page on which the same person sees it. */
const cpuOfForm = async (bench: Bench): Promise<Figure[]> => {
  const { house, ceilings, call, effort } = bench;
  const efforts = { rounds, requests: scaled(effort, 40), warmUp: scaled(effort, 120) };
  const count = efforts.warmUp + rounds * efforts.requests;
  const waiting = await openDocuments(bench, count + 1);
  const bares = await draftApplications(house.database, call, 1, count);
  const next = <One>(all: One[]): One => {
    const one = all.pop();
    if (!one) throw new Error("the documents are used up");
    return one;
  };
  const give = ({ reference, document, bearer }: Asking) => {
    const { path, ...asked } = wantForm(reference, document, bearer);
    return house.client.expect(201, path, asked);
  };
  const shown = next(waiting);
  await give(shown);
  const { path, ...asked } = documentPage(shown.reference, shown.document);
  const look = () => house.client.expect(200, path, { ...asked, cookie: cookieOf(shown.bearer) });
  const write = () => ceilings.client.expect(303, `/bare/write/file?id=${next(bares)}`, { json: {} });
  const ours = (once: () => Promise<unknown>) => ({ processes: house.processes, once });
  const bare = { processes: ceilings.processes, once: write };
  const first = await duel(
    ours(() => give(next(waiting))),
    [ours(look), bare],
    efforts,
  );
  const again = await duel(
    ours(() => give(shown)),
    [ours(look)],
    efforts,
  );
  const figure = (what: string, beside: string, { ours, bare }: typeof first): Figure => {
    const ceiling = bare.reduce((sum, cost) => sum + cost, 0);
    const ratio = rounded(ours / ceiling);
    return {
      id: "P5",
      what: `CPU of giving out a form for a file, ${what}`,
      value: rounded(ours),
      unit: "ms",
      ceiling: rounded(ceiling),
      ratio,
      goal: `≤ 1 × ${beside}`,
      met: ratio <= 1,
      peers: peers.upload,
    };
  };
  return [
    figure("with its record", "the page with that form and the bare transaction", first),
    figure("once more", "the page with that form", again),
  ];
};

/** What a file that somebody sends costs our functions. */
export const sentFiles: Measure = async (bench) => [...(await bytesThrough(bench)), ...(await cpuOfForm(bench))];
